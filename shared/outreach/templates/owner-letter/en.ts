import { letterHead, signature } from '../letter-parts.ts'

export const en = String.raw`
${letterHead}

Personal and confidential\
{% for line in addressee %}{{ line }}{% unless forloop.last %}\
{% endunless %}{% endfor %}

## What will become of {{ firm }} in the next five to ten years?

Dear Sir or Madam,

{% if office %}This letter comes from {{ office }}. {% endif %}We help local firms to go on when their owners, one day, wish to hand them over. This is a public service: it costs you nothing, it commits you to nothing, and whatever you tell us stays between us.

{% if years and jobs %}According to the business register, {{ firm }} has been at work{% if place %} in {{ place }}{% endif %} for {{ years }} years and provides {{ jobs }}. {% elsif years %}According to the business register, {{ firm }} has been at work{% if place %} in {{ place }}{% endif %} for {{ years }} years. {% elsif jobs %}According to the business register, {{ firm }} provides {{ jobs }}{% if place %} in {{ place }}{% endif %}. {% endif %}Firms like yours keep skills, incomes and custom in the area; where one closes because nobody took it over in time, another seldom opens.

Many owners leave this question for later, and later there is little left to choose from. There are three ways to pass on a firm:

- **to the family**, where someone wants to and is being prepared for it;
- **to a buyer**: a competitor, a supplier, an entrepreneur from outside;
- **to the people who work in it**, together, as a cooperative. It is the least known of the three.

Selling to your staff means a fair price, set by an independent valuation and paid at once or over several years. You choose the pace of your leaving, and you can stay as an adviser. The firm keeps its name, its place and its jobs. {{ figure }}

We offer you a private talk of an hour, wherever suits you; a first assessment of which of the three ways would be open; and help in finding out what the firm is worth. We shall ask more than we propose, and we shall talk to nobody else unless you wish it.

{% if author and contact %}{{ author }} will be glad to hear from you: {{ contact }}.{% elsif contact %}We shall be glad to hear from you: {{ contact }}.{% elsif author %}{{ author }} will be glad to hear from you; an answer to this letter is enough.{% else %}We shall be glad to hear from you; an answer to this letter is enough.{% endif %}

Yours faithfully,

${signature}

---

*Where we have these details from:* the business register{% if register %} ({{ register }}){% endif %}, as of {{ dataDate }}. We use them only to offer you this service. You may see them, have them corrected, or object to their use at any time and without giving a reason{% if contact %} ({{ contact }}){% endif %}: we shall then not write to you again. You may also complain to the data protection authority.
`
