import { letterHead, signature } from '../letter-parts.ts'

export const en = `
${letterHead}

To the union

## {{ firm }}: can the staff carry on the work?

Dear colleagues,

{% if office %}This letter comes from {{ office }}. {% endif %}It is publicly known that {{ firm }}{% if place %} in {{ place }}{% endif %} is in difficulty.{% if jobs %} According to the business register, the firm provides {{ jobs }}.{% endif %} In such a case the people who work there can sometimes take over the business, or its viable part, and carry on as a cooperative. What counts is days, not months: machines, customers and skilled people must still be there.

We ask you for a meeting this week, and for three things:

- that the staff be told of this possibility together and by people they trust;
- that claims to unpaid wages be put in writing before any time limit expires;
- that two or three colleagues be named who can be heard by the court and by the administrator.

We promise nothing that cannot be kept. If it turns out that the business is not viable, we shall say so openly. {{ figure }}

{% if contact %}You can reach us here: {{ contact }}.{% endif %}

With kind regards,

${signature}
`
