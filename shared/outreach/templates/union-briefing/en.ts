export const en = `
# Briefing for the union: {{ firm }}

> Only after the owner has agreed, or once the signs are public. In confidence until the staff have been told.

{% if years and jobs %}{{ firm }} has been at work{% if place %} in {{ place }}{% endif %} for {{ years }} years and provides {{ jobs }}. {% elsif jobs %}{{ firm }} provides {{ jobs }}{% if place %} in {{ place }}{% endif %}. {% elsif place %}{{ firm }} works in {{ place }}. {% endif %}What follows is an offer to talk early, not a finished plan.

## Why together

A takeover by the staff needs the trust that only the union has, and the union needs to know that it is not a way to get round agreements. {{ figure }}

## What we ask

- to be at the first meeting, and to say what must not be given away;
- to name somebody who knows the trade and the pay;
- to help two or three colleagues to be heard by the owner or the administrator.

## What stays as it is

- The collective agreement, unless the members themselves decide otherwise; the union is at the table.
- Nobody is forced to become a member, and nobody loses the right to unpaid wages.
- Pay cannot be cut in secret: members see the books.

## What has to be watched

- time limits for informing and consulting the staff, and rights of first refusal;
- wages owed: a claim first, capital only if each person so decides;
- the first two years, when the work is hardest and the pay may be lowest.

## Next

A talk of an hour, then a meeting with the staff.{% if author and contact %} {{ author }}: {{ contact }}.{% elsif contact %} {{ contact }}.{% endif %}
`
