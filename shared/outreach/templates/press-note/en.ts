import { letterHead } from '../letter-parts.ts'

export const en = `
${letterHead}

## The people at {{ firm }} want to go on

> To be given out only once the staff and the union have agreed to the wording and the day.

Part of the staff of {{ firm }}{% if place %} in {{ place }}{% endif %} are looking into whether they can go on with the business as a cooperative.{% if years and jobs %} The firm has been at work for {{ years }} years and provides {{ jobs }}.{% elsif years %} The firm has been at work for {{ years }} years.{% elsif jobs %} The firm provides {{ jobs }}.{% endif %}

In a worker cooperative the firm belongs to those who work in it: one person, one vote. Such takeovers are no experiment. {{ figure }}

Nothing has been decided. In the coming weeks customers, machines and figures will be looked at together with advisers. Until then the people ask their customers for one thing: to stay.

{% if author and contact %}Questions: {{ author }}, {{ contact }}.{% elsif contact %}Questions: {{ contact }}.{% endif %}
`
