/** Reasons why a hand-written file cannot be used; they end the sentence of `errors.…-not-usable`. */
export const faults = {
  'not-an-object': '“{{key}}” is {{value}}, not an object { … }',
  'not-a-list': '“{{key}}” is {{value}}, not a list [ … ]',
  'not-a-name': '“{{key}}” has {{value}}, which is no name',
  'key-unknown': 'there is no “{{key}}”; known here: {{known}}',
  'not-a-number': '“{{key}}” is {{value}}, not a number',
  'out-of-range': '“{{key}}” is {{value}}, outside {{from}} to {{to}}',
  'band-upside-down': '“{{key}}” goes from {{low}} to {{high}}; the low end must come first',
  'not-yes-or-no': '“{{key}}” is {{value}}; write true or false',
  'not-one-of': '“{{key}}” has {{value}}; known here: {{known}}',
  'not-a-sector': '“{{key}}” is {{value}}; write a NACE code such as "25" or "25.11"',
  'comparison-empty': 'it names no criteria',
  'comparison-too-large': 'it compares {{count}} criteria; at most {{most}} can be compared at once',
  'criterion-twice': 'the criterion “{{name}}” is listed twice',
  'criterion-unknown': 'a judgement names “{{name}}”, which is not among the criteria',
  'judgement-not-read': 'the judgement {{value}} is not of the form [a, b, ratio]',
  'judgement-of-itself': 'a judgement compares “{{name}}” with itself',
  'judgement-twice': 'one judge compares “{{a}}” and “{{b}}” twice',
  'ratio-not-positive':
    'the ratio of “{{a}}” to “{{b}}” is {{value}}; it must be a number from {{from}} to {{to}}',
  'judgements-not-connected':
    'no chain of judgements links “{{a}}” and “{{b}}”; compare them, or each with a third',
}
