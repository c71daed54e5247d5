import { letterHead, signature } from '../letter-parts.ts'

export const en = `
${letterHead}

To the court and to the administrator of the proceedings

## {{ firm }}: interest of the staff in going on with the business

Dear Sir or Madam,

{% if office %}{{ office }} supports{% else %}We support{% endif %} the people who work at {{ firm }}{% if place %} in {{ place }}{% endif %}.{% if jobs %} According to the business register it provides {{ jobs }}.{% endif %} Part of the staff are looking into whether the business, or the part of it that can live, can go on as a worker cooperative.

We therefore ask you

1. to tell us which dates run, and whether the staff have a right to be heard or to be preferred;
2. not to let plant, tools, stock, brand and customer files leave the site one by one before an offer for the whole can be made;
3. to let two persons named by the staff, with an adviser, see what is needed for an offer;
4. to consider a lease of the business for the time in between.

A business that is at work is worth more to its creditors than one that stands still. We shall tell you within the time you set whether there will be an offer, or that there will be none.

{% if contact %}You can reach us here: {{ contact }}.{% endif %}

Yours faithfully,

${signature}
`
