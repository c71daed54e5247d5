export const en = `
# Call script: {{ firm }}

{% if years and jobs %}At work{% if place %} in {{ place }}{% endif %} for {{ years }} years, {{ jobs }}.{% elsif years %}At work{% if place %} in {{ place }}{% endif %} for {{ years }} years.{% elsif jobs %}{{ jobs }}{% if place %} in {{ place }}{% endif %}.{% elsif place %}In {{ place }}.{% endif %}

> The first call asks, it does not propose. No price, no third person’s name, nobody else in the firm is told. If the owner does not wish to be called again, put the firm on the do-not-contact list at once.

## Opening

1. {% if author and office %}“Good morning, this is {{ author }} from {{ office }}.{% elsif author %}“Good morning, this is {{ author }}.{% elsif office %}“Good morning, I am calling from {{ office }}.{% else %}“Good morning.{% endif %} Is this a good moment, or shall I call another day?”
2. Say who gave the name, if somebody did: the accountant, the chamber, a neighbour.
3. “We wrote to you about what becomes of local firms when their owners want to step back. May I ask a few questions? Ten minutes, and it stays between us.”

## Six questions

1. How many more years would you like to run the firm, and what would be a good moment to step back?
2. What do your family and your partners think of it?
3. Who runs things when you are away for a week?
4. Are the accounts of the last three years at hand?
5. Have you an idea what the firm is worth, and what you need from it?
6. What would you wish for the people who work with you?

## What is often objected

- *“It is too early.”* Three to five years is what a good handover takes; today it costs an hour.
- *“My people have no money.”* They seldom pay alone: the price is paid over time, with a loan and the firm’s own profit.
- *“Nobody here wants to be boss.”* It needs one or two who lead; they may be found or trained.
- *“I do not want it to get about.”* Nobody is told without your word.

## Before hanging up

Agree one next step with a day: a talk of an hour, papers to send, or a call in some months. Write down what was said, and what was not said, in the timeline.
`
