import { letterHead } from '../letter-parts.ts'

export const en = `
${letterHead}

## The people at {{ firm }} want to carry on

> To be given out only once the staff and the union have agreed to the wording and the day.

Some of the staff of {{ firm }}{% if place %} in {{ place }}{% endif %} are looking into whether they can carry on the business as a cooperative.{% if years and jobs %} The firm has been at work for {{ years }} years and provides {{ jobs }}.{% elsif years %} The firm has been at work for {{ years }} years.{% elsif jobs %} The firm provides {{ jobs }}.{% endif %}

In a worker cooperative the firm belongs to those who work in it: one person, one vote. Such takeovers are no experiment. {{ figure }}

Nothing has been decided. In the coming weeks they and their advisers will look at customers, machines and figures. Until then the people ask their customers for one thing: to stay.

{% if author and contact %}Contact: {{ author }}, {{ contact }}.{% elsif contact %}Contact: {{ contact }}.{% endif %}
`
