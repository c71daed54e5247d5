import type { outreach as english } from '../en/outreach.ts'
import type { SameShape } from '../same-shape.ts'

export const outreach: SameShape<typeof english> = {
  'template-title': 'I vostri modelli Word',
  'template-lead':
    'Lettere nella forma propria dell’ufficio. Il modello viene verificato quando si aggiunge, così nessuna lettera dà errore in seguito.',
  'template-none': 'Ancora nessun modello.',
  'template-no-workspace': 'I modelli si conservano in un’area di lavoro: occorre prima aprirne una.',
  'template-add': 'Aggiungere un modello Word',
  'template-added': '«{{name}}» è stato verificato e si può usare dalla scheda di ogni impresa.',
  'template-remove': 'Togliere il modello «{{name}}»',
  'template-removed': 'Il modello «{{name}}» è stato tolto. Le lettere scritte con esso restano.',
  'template-fields': 'Campi che un modello può usare',
  'template-fields-what':
    'Un campo si scrive tra graffe: {firm}. Ciò che sta tra {#years} e {/years} si omette dove il registro non lo sa. I campi di più righe si ripetono: {#addressee}{.}{/addressee}.',
  recipient: 'A',
  'recipient-register': 'chi risulta dal registro',
  'letter-of': 'Lettera {{place}} di {{total}}: {{firm}}',
  'letter-before': 'Lettera precedente',
  'letter-after': 'Lettera successiva',
  print: 'Stampa',
  'print-or-pdf': 'Stampa o salva come PDF',
  'save-pdf': 'Salva come PDF',
  'save-digest': 'Salvare come foglio',
  'save-list': 'Salvare l’elenco',
  'list-title': 'Elenco degli interventi: {{campaign}}',
  'list-empty': 'Nessuna impresa di questa campagna può stare in un elenco.',
  'read-list': 'Aggiungere da un elenco',
  'read-what':
    '«{{file}}»: ottica {{lens}}, modello {{model}}, dati del {{asOf}}, esportato il {{exportedAt}}.',
  'read-by': 'Esportato da {{author}}.',
  'read-count_one': '{{number}} impresa dell’elenco è in quest’area di lavoro.',
  'read-count_many': '{{number}} imprese dell’elenco sono in quest’area di lavoro.',
  'read-count_other': '{{number}} imprese dell’elenco sono in quest’area di lavoro.',
  'read-missing_one': '{{number}} non c’è e viene tralasciata.',
  'read-missing_many': '{{number}} non ci sono e vengono tralasciate.',
  'read-missing_other': '{{number}} non ci sono e vengono tralasciate.',
  'list-saved_one': '«{{file}}» contiene {{number}} impresa.',
  'list-saved_many': '«{{file}}» contiene {{number}} imprese.',
  'list-saved_other': '«{{file}}» contiene {{number}} imprese.',
}
