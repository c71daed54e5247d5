import type { faults as english } from '../en/faults.ts'
import type { SameShape } from '../same-shape.ts'

export const faults: SameShape<typeof english> = {
  'not-json':
    'na linha {{line}}, coluna {{column}}, “{{found}}” não é JSON; um número se escreve 0.5, um texto entre aspas duplas retas',
  'json-unfinished': 'termina na linha {{line}}, coluna {{column}}, antes de o JSON estar completo',
  'not-an-object': '“{{key}}” é {{value}}, não um objeto { … }',
  'not-a-list': '“{{key}}” é {{value}}, não uma lista [ … ]',
  'not-a-name': '“{{key}}” tem {{value}}, que não é um nome',
  'not-a-text': '“{{key}}” é {{value}}; escreva um texto de 1 a 200 caracteres',
  'key-unknown': 'não há “{{key}}”; conhecidos aqui: {{known}}',
  'not-a-number': '“{{key}}” é {{value}}, não um número',
  'out-of-range': '“{{key}}” é {{value}}, fora de {{from}} a {{to}}',
  'band-upside-down': '“{{key}}” vai de {{low}} a {{high}}; o limite inferior vem primeiro',
  'not-yes-or-no': '“{{key}}” é {{value}}; escreva true ou false',
  'not-one-of': '“{{key}}” tem {{value}}; conhecidos aqui: {{known}}',
  'not-a-sector': '“{{key}}” é {{value}}; escreva um código NACE como "25" ou "25.11"',
  'comparison-empty': 'ela não nomeia nenhum critério',
  'comparison-too-large':
    'ela compara {{count}} critérios; no máximo {{most}} podem ser comparados de uma vez',
  'criterion-twice': 'o critério “{{name}}” aparece duas vezes',
  'criterion-unknown': 'um juízo nomeia “{{name}}”, que não está entre os critérios',
  'judgement-not-read': 'o juízo {{value}} não tem a forma [a, b, razão]',
  'judgement-of-itself': 'um juízo compara “{{name}}” consigo mesmo',
  'judgement-twice': 'um avaliador compara “{{a}}” e “{{b}}” duas vezes',
  'ratio-not-positive':
    'a razão de “{{a}}” para “{{b}}” é {{value}}; deve ser um número de {{from}} a {{to}}',
  'judgements-not-connected':
    'nenhuma cadeia de juízos liga “{{a}}” e “{{b}}”; compare-os, ou cada um com um terceiro',
  'entry-missing': 'falta “{{key}}”',
  'entry-twice': '“{{key}}” tem {{value}}, que já está lá',
  'format-unknown': 'foi escrito no formato {{value}}; esta versão lê o formato {{known}}',
  'list-empty': '“{{key}}” está vazio',
  'sum-not-one': '“{{key}}” somam {{sum}}; devem somar 1',
  'points-not-rising':
    '“{{key}}” tem {{value}} depois de {{before}}; os pontos devem subir da esquerda para a direita',
  'value-unfit': '“{{key}}” põe um valor do tipo “{{kind}}” em “{{reading}}”; servem aqui: {{known}}',
  'sign-not-in-model': '“{{key}}” nomeia “{{value}}”, que não é indicador deste modelo',
  'not-a-date': '“{{value}}” não é um dia do calendário; escreva 2026-11-24',
  'not-a-country': '“{{key}}” é {{value}}; escreva um país como IT, ou uma região como ES-CT',
}
