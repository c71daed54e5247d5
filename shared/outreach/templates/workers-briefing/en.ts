export const en = `
# Taking over together: {{ firm }}

> Only after the owner has agreed, or once the signs are public (a filing, a notice, wages unpaid). Nobody has to decide anything today.

## What a worker cooperative is

A firm that belongs to those who work in it. Each member has a share and one vote; the members choose who leads; part of the profit stays in the firm, part goes to the work done. {{ figure }}

## What one risks

What one puts in, and no more: in Italy the shares of such firms are usually €12,000 to €15,000 each, often paid from the unemployment benefit in advance or bit by bit from wages. Firms taken over from a crisis live longer than others, but may pay less at first (Dean, 2024). The first two years are the hardest.

## What it takes

- one or two people who can lead, and whom the others trust;
- about two thirds of the staff who want it;
- customers who stay, and a product that pays;
- somebody from outside for the law, the figures and the bank.

## The steps

1. A first meeting, without promises.
2. Two or three people, chosen by all, look into figures, customers and machines.
3. A check by an adviser: is the firm viable?
4. Each says yes or no, in writing.
5. Foundation, finance, handover; then two years with an adviser at hand.

## What one may have a right to

Depending on the country: to be told first, or to have a right of first refusal, when the firm is sold; to have unemployment benefit paid in advance as capital; to turn unpaid wages into shares. Ask before any time limit expires.

## Agenda of the first meeting (90 minutes)

1. Why we are here, and what is confidential
2. What is known of the firm{% if place %} in {{ place }}{% endif %}
3. What a cooperative is: questions
4. Who would like to look further? Show of hands, no names
5. Two or three people for the next step, and the day we meet again

{% if author and contact %}{{ author }} answers questions, also in private: {{ contact }}.{% elsif contact %}Questions, also in private: {{ contact }}.{% endif %}
`
