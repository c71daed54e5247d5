export const en = `
# From the first talk to the second year: {{ firm }}

A gate is passed when every line under it is ticked; until then nothing is spent on the next. List kept{% if author %} by {{ author }}{% endif %} since {{ date }}.

## 1. Explore

- ☐ The owner has been asked, in private, and would like to know more
- ☐ Time, wishes and the family’s view are known
- ☐ Nobody else serves the firm already

## 2. Pre-feasibility

- ☐ Three years of accounts read; profit covers local wages
- ☐ Customers do not depend on the owner alone
- ☐ A legal route and the legal minimum of members are clear

## 3. Commitment of owner and staff

- ☐ The owner has told the staff, or agreed to the day
- ☐ Two thirds would like to go on; one or two can lead
- ☐ Confidence, roles and who pays the advisers are written down

## 4. Valuation

- ☐ An independent value, accepted as a basis by both sides

## 5. Feasibility

- ☐ Plan for three years, also for a bad year
- ☐ Equity, loans and what the owner is paid over time add up
- ☐ Union, cooperative federation and bank have read it

## 6. Structure

- ☐ Statutes, members’ shares, pay, board
- ☐ Tax and the rights of the staff checked

## 7. Close

- ☐ Signed, registered, paid as agreed; customers and suppliers told
- ☐ The owner’s time beside the new leaders is agreed

## 8. Twenty-four months of support

- ☐ Figures looked at every month with somebody from outside
- ☐ Training for those who lead and those who check
- ☐ A review after 12 and after 24 months
`
