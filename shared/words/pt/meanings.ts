import type { meanings as english } from '../en/meanings.ts'
import type { SameShape } from '../same-shape.ts'

export const meanings: SameShape<typeof english> = {
  title: 'O que significam as palavras deste arquivo',
  text: 'Uma palavra que ninguém conhece deixa sem saber a forma, a situação ou a atividade de uma empresa. Diga uma vez o que significa: o mapeamento guarda.',
  legalForm: 'Forma jurídica, coluna “{{column}}”',
  status: 'Situação, coluna “{{column}}”',
  sector: 'Atividade, coluna “{{column}}”',
  word: 'Palavra do arquivo',
  rows: 'Linhas vistas',
  means: 'Significa',
  'means-of': 'Significado de “{{word}}”',
  'not-said': '— não se conhece —',
  nothing: 'nada: deixar sem saber',
  found: '{{meaning}} (como encontrado)',
  understood: 'Entendidas sem ajuda: {{number}}',
  'odd-title': 'Células que não são número nem data',
  'odd-text': 'Marque o que neste arquivo quer dizer “não consta”. Fica sem saber, sem ser sinalizado.',
  odd: '“{{word}}” em {{column}} ({{rows}})',
  'save-title': 'Salvar este mapeamento',
  'save-name': 'Nome',
  'save-help':
    'O próximo arquivo com estas colunas é mapeado por ele neste computador. Como arquivo, pode ser dado a outras pessoas.',
  'save-here': 'Salvar',
  'save-file': 'Salvar também como arquivo',
  saved: 'Salvo como “{{name}}”: o próximo arquivo com estas colunas é mapeado por ele.',
  remarks: 'O que há de estranho neste arquivo',
  events: 'Parece uma lista de fechamentos, demissões ou avisos',
  'events-text':
    'Como registro, faria uma empresa de cada acontecimento. Mudanças lê a lista e liga cada acontecimento às empresas que existem.',
  'events-open': 'Ir para Mudanças',
}
