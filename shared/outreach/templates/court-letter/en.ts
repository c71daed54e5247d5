import { letterHead, signature } from '../letter-parts.ts'

export const en = `
${letterHead}

To the court and to the administrator of the proceedings

## {{ firm }}: interest of the staff in continuing the business

Dear Sir or Madam,

{% if office %}{{ office }} supports{% else %}We support{% endif %} the people who work at {{ firm }}{% if place %} in {{ place }}{% endif %}.{% if jobs %} According to the business register, the firm provides {{ jobs }}.{% endif %} Some of the staff are looking into whether the business, or its viable part, can continue as a worker cooperative.

We therefore ask you

1. to tell us which time limits are running, and whether the staff have a right to be heard or a right of first refusal;
2. not to let plant, tools, stock, brand and customer files leave the site piece by piece before an offer for the whole can be made;
3. to let two persons named by the staff, with an adviser, see what is needed for an offer;
4. to consider a lease of the business in the meantime.

A working business is worth more to its creditors than one that stands idle. We shall tell you within the time you set whether or not there will be an offer.

{% if contact %}You can reach us here: {{ contact }}.{% endif %}

Yours faithfully,

${signature}
`
