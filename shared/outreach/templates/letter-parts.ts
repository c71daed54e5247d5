/** Who writes, and when. Blank lines go where the office has not said who it is. */
export const letterHead = String.raw`{% for line in letterhead %}{{ line }}{% unless forloop.last %}\
{% endunless %}{% endfor %}

{{ date }}`

/** Below the greeting, whoever of person and office is known. */
export const signature = String.raw`{% if author %}{{ author }}{% if office %}\
{{ office }}{% endif %}{% elsif office %}{{ office }}{% endif %}`
