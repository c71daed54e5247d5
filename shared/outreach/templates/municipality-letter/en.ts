import { letterHead, signature } from '../letter-parts.ts'

export const en = `
${letterHead}

To the municipality{% if place %} of {{ place }}{% endif %}

## {{ firm }}: what the municipality can do in the next days

Dear Sir or Madam,

{% if office %}This letter comes from {{ office }}. {% endif %}It is publicly known that {{ firm }} is in difficulty.{% if jobs %} According to the business register, the firm provides {{ jobs }}.{% endif %} Some of the staff are looking into taking it on as a cooperative. A municipality can do much that costs little:

- a room in which the staff can meet, and one person to talk to;
- a word with the court, the landlord and the utilities, so that nothing is shut off or cleared away before it is decided;
- advice on the site: lease, permits, use;
- patience with dues that are already owed, as far as the law allows;
- orders that are due anyway, and the addresses of other buyers.

We ask for a talk this week. Whether the business is viable will be examined openly; if it is not, we shall say so. {{ figure }}

{% if contact %}You can reach us here: {{ contact }}.{% endif %}

Yours faithfully,

${signature}
`
