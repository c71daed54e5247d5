export const en = `
# How this firm was scored: {{ firm }}

id {{ id }} · data of {{ dataDate }} · written on {{ date }}{% if writer %} by {{ writer }}{% endif %}

## 1. What the score contributed

The score puts firms into an order of reading: those on top are looked at first. It decides nothing. Whether this firm is approached is decided by a person, who writes down why. {% for sentence in standing %}{{ sentence }} {% endfor %}{% if contested %}**This score is contested, and a person has still to look at it again.**{% endif %}

## 2. Which data were used, and where they are from

{% if facts.size > 0 %}{% for fact in facts %}- {{ fact.label }}: {{ fact.value }}
{% endfor %}{% else %}The register says nothing beyond the name.{% endif %}

{{ origin }}

## 3. The parameters and their weight for this firm

{% if parts.size > 0 %}| What counts | Known | Value 0–1 | Points | of possible |
|---|---|---:|---:|---:|
{% for part in parts %}| {{ part.name }} | {{ part.raw }} | {{ part.value }}{% if part.assumed %} assumed{% endif %} | {{ part.points }} | {{ part.possible }} |
{% endfor %}| **Score** | | | **{{ total }}** | 100 |{% else %}This firm is behind a gate of the model, so no points are counted.{% endif %}

## 4. What was computed

Each figure becomes a value from 0 to 1 by a fixed table of the model {{ model }}. The value times its weight makes the points, and the points add up to the score: {{ total }} of 100. The same figures always give the same score; nothing is learned from other firms.

## What is not known, and what would change the score

{% if unknowns.size > 0 %}{% for unknown in unknowns %}- {{ unknown.name }}: not in the register, so a usual value was assumed; once known, it could take {{ unknown.down }} points away or add {{ unknown.up }}
{% endfor %}{% else %}Everything that counts is known. The score changes when the register does.{% endif %}

## What you may do

You may see these data, have a wrong value corrected, say that the result is wrong and have it looked at again by a person, or object to being scored at all, without giving a reason.
`
