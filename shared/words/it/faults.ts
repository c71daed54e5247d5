import type { faults as english } from '../en/faults.ts'
import type { SameShape } from '../same-shape.ts'

export const faults: SameShape<typeof english> = {
  'not-json':
    'alla riga {{line}}, colonna {{column}}, «{{found}}» non è JSON; un numero si scrive 0.5, un testo tra virgolette doppie diritte',
  'json-unfinished': 'si interrompe alla riga {{line}}, colonna {{column}}, prima che il JSON sia completo',
  'not-an-object': '«{{key}}» è {{value}}, non un oggetto { … }',
  'not-a-list': '«{{key}}» è {{value}}, non una lista [ … ]',
  'not-a-name': '«{{key}}» contiene {{value}}, che non è un nome',
  'not-a-text': '«{{key}}» è {{value}}; scrivete un testo da 1 a 200 caratteri',
  'key-unknown': '«{{key}}» non esiste; noti qui: {{known}}',
  'not-a-number': '«{{key}}» è {{value}}, non un numero',
  'out-of-range': '«{{key}}» è {{value}}, fuori da {{from}} a {{to}}',
  'band-upside-down': '«{{key}}» va da {{low}} a {{high}}; l’estremo inferiore viene prima',
  'not-yes-or-no': '«{{key}}» è {{value}}; scrivete true o false',
  'not-one-of': '«{{key}}» contiene {{value}}; noti qui: {{known}}',
  'not-a-sector': '«{{key}}» è {{value}}; scrivete un codice NACE come "25" o "25.11"',
  'comparison-empty': 'non nomina alcun criterio',
  'comparison-too-large': 'confronta {{count}} criteri; al più {{most}} si possono confrontare insieme',
  'criterion-twice': 'il criterio «{{name}}» è elencato due volte',
  'criterion-unknown': 'un giudizio nomina «{{name}}», che non è tra i criteri',
  'judgement-not-read': 'il giudizio {{value}} non ha la forma [a, b, rapporto]',
  'judgement-of-itself': 'un giudizio confronta «{{name}}» con sé stesso',
  'judgement-twice': 'un giudice confronta due volte «{{a}}» e «{{b}}»',
  'ratio-not-positive':
    'il rapporto di «{{a}}» a «{{b}}» è {{value}}; deve essere un numero da {{from}} a {{to}}',
  'judgements-not-connected':
    'nessuna catena di giudizi lega «{{a}}» e «{{b}}»; confrontateli, o ciascuno con un terzo',
  'entry-missing': 'manca «{{key}}»',
  'entry-twice': '«{{key}}» contiene {{value}}, che c’è già',
  'format-unknown': 'è stato scritto nel formato {{value}}; questa versione legge il formato {{known}}',
  'list-empty': '«{{key}}» è vuoto',
  'sum-not-one': '«{{key}}» danno in tutto {{sum}}; devono dare 1',
  'points-not-rising': '«{{key}}» ha {{value}} dopo {{before}}; i punti devono crescere da sinistra a destra',
  'value-unfit': '«{{key}}» mette un valore del tipo «{{kind}}» su «{{reading}}»; adatti qui: {{known}}',
  'sign-not-in-model': '«{{key}}» nomina «{{value}}», che non è un indicatore di questo modello',
  'not-a-date': '«{{value}}» non è un giorno del calendario; scrivete 2026-11-24',
  'not-a-country': '«{{key}}» è {{value}}; scrivete un Paese come IT, o una regione come ES-CT',
}
