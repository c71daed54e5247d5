import type { faults as english } from '../en/faults.ts'
import type { SameShape } from '../same-shape.ts'

export const faults: SameShape<typeof english> = {
  'not-json':
    'en la línea {{line}}, columna {{column}}, «{{found}}» no es JSON; un número se escribe 0.5, un texto entre comillas dobles rectas',
  'json-unfinished': 'se corta en la línea {{line}}, columna {{column}}, antes de que el JSON esté completo',
  'not-an-object': '«{{key}}» es {{value}}, no un objeto { … }',
  'not-a-list': '«{{key}}» es {{value}}, no una lista [ … ]',
  'not-a-name': '«{{key}}» tiene {{value}}, que no es un nombre',
  'not-a-text': '«{{key}}» es {{value}}; escriba un texto de 1 a 200 caracteres',
  'key-unknown': 'no existe «{{key}}»; aquí se conocen: {{known}}',
  'not-a-number': '«{{key}}» es {{value}}, que no es un número',
  'out-of-range': '«{{key}}» es {{value}}, fuera del intervalo de {{from}} a {{to}}',
  'band-upside-down': '«{{key}}» va de {{low}} a {{high}}; el extremo menor debe ir primero',
  'not-yes-or-no': '«{{key}}» es {{value}}; escriba true o false',
  'not-one-of': '«{{key}}» tiene {{value}}; aquí se conocen: {{known}}',
  'not-a-sector': '«{{key}}» es {{value}}; escriba un código NACE como "25" o "25.11"',
  'comparison-empty': 'no nombra ningún criterio',
  'comparison-too-large': 'compara {{count}} criterios; se pueden comparar como máximo {{most}} a la vez',
  'criterion-twice': 'el criterio «{{name}}» aparece dos veces',
  'criterion-unknown': 'un juicio nombra «{{name}}», que no está entre los criterios',
  'judgement-not-read': 'el juicio {{value}} no tiene la forma [a, b, razón]',
  'judgement-of-itself': 'un juicio compara «{{name}}» consigo mismo',
  'judgement-twice': 'una misma persona compara «{{a}}» y «{{b}}» dos veces',
  'ratio-not-positive': 'la razón de «{{a}}» a «{{b}}» es {{value}}; debe ser un número de {{from}} a {{to}}',
  'judgements-not-connected':
    'ninguna cadena de juicios une «{{a}}» y «{{b}}»; compárelos, o cada uno con un tercero',
  'entry-missing': 'falta «{{key}}»',
  'entry-twice': '«{{key}}» tiene {{value}}, que ya figura',
  'format-unknown': 'está escrito en el formato {{value}}; esta versión lee el formato {{known}}',
  'list-empty': '«{{key}}» está vacío',
  'sum-not-one': '«{{key}}» suman {{sum}}; deben sumar 1',
  'points-not-rising':
    '«{{key}}» tiene {{value}} después de {{before}}; los puntos deben crecer de izquierda a derecha',
  'value-unfit': '«{{key}}» aplica un valor del tipo «{{kind}}» a «{{reading}}»; aquí corresponde: {{known}}',
  'sign-not-in-model': '«{{key}}» nombra «{{value}}», que no es un indicador de este modelo',
  'not-a-date': '«{{value}}» no es un día del calendario; escríbalo como 2026-11-24',
  'not-a-country': '«{{key}}» es {{value}}; escriba un país como IT, o una región como ES-CT',
}
