export const en = `
# The first ninety days: {{ firm }}

Days count from the day on which the staff may work again, on their own account. Plan drawn up on {{ date }}.

## Before day 1

- ☐ Founded and registered; the legal minimum of members is reached
- ☐ Lease or purchase signed; insurance, licences, permits in force
- ☐ An account at a bank, and cash for six weeks of wages and material
- ☐ Who leads, who signs, who speaks with whom: on one page

## Days 1–30: be there

- ☐ Call every customer of the last two years; ask for one order
- ☐ Pay suppliers for new goods on delivery; agree separately on the old debt
- ☐ One short meeting every morning, one of all members every week
- ☐ A list of cash in and out for thirteen weeks, brought up to date every Friday
- ☐ Safety walk through the works; what is unsafe stands still

## Days 31–60: know where you stand

- ☐ Price of each product worked out anew, with the hours it really takes
- ☐ What sells at a loss is dropped or made dearer
- ☐ Pay as agreed, the same rules for all, on time if lower
- ☐ First figures shown to all members and to the adviser

## Days 61–90: look ahead

- ☐ Plan for the year with the three largest risks
- ☐ New customers: at least two who do not depend on the old ones
- ☐ Training begun for those who lead and those who check
- ☐ Review with union, federation and bank; what was promised and what came of it

{% if author and contact %}By your side: {{ author }}, {{ contact }}.{% elsif contact %}By your side: {{ contact }}.{% endif %}
`
