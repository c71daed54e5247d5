import type { changes as english } from '../en/changes.ts'
import type { SameShape } from '../same-shape.ts'

export const changes: SameShape<typeof english> = {
  command:
    'Mostrare che cosa ha cambiato l’ultima importazione: nuove, cambiate, sparite, in crisi, da guardare',
  'history-command': 'Mostrare che cosa le importazioni di un’area di lavoro hanno fatto di un’impresa',
  'edit-command':
    'Mettere un valore proprio al posto di quello del registro; senza valore, elencare ciò che è stato scritto',
  'undo-firm-gone':
    'L’importazione precedente non contiene l’impresa, che perciò non è più mostrata. Ciò che è stato scritto su di essa è conservato e riappare quando un’importazione la riporta.',
  undone:
    'Righe tornate come prima: {{reversed}}. Conservate in parte, perché qualcuno le ha corrette: {{kept}}.',
  'nothing-to-compare': 'Non c’è un’importazione precedente della stessa fonte con cui confrontare.',
  compared: '{{source}}: importazione {{to}} ({{toDate}}) rispetto all’importazione {{from}} ({{fromDate}})',
  'heading-new': 'Nuove: {{number}}',
  'heading-changed': 'Cambiate: {{number}}',
  'heading-gone': 'Sparite: {{number}}',
  'heading-distressed': 'Da poco in crisi: {{number}}',
  'heading-window': 'Ora la finestra si chiude: {{number}}',
  'heading-qualifying': 'Da poco in fascia A o B: {{number}}',
  more: '… e altre {{number}}',
  'event-new': 'arrivata con l’importazione {{import}}',
  'event-changed': 'cambiata con l’importazione {{import}}',
  'event-gone': 'sparita con l’importazione {{import}}',
  'no-history': 'Nessuna importazione ha cambiato questa impresa.',
  'no-edits': 'Nessuno ha corretto questa impresa.',
  'edit-line': '{{field}}: {{value}} (registro: {{register}}) – {{author}}, {{date}}: {{reason}}',
  unknown: 'ignoto',
  'other-person': '{{field}}: un’altra persona rispetto a prima',
  'distress-command':
    'Leggere un elenco di chiusure, licenziamenti o avvisi d’insolvenza; senza file, elencare ciò che attende un sì',
  'confirm-command':
    'Dire di quale impresa tratta un evento di tale elenco; senza impresa, che non è nessuna di quelle proposte',
  'distress-report':
    '{{file}}: {{rows}} righe; {{applied}} abbinate per identificativo e contate, {{proposed}} simili per nome e luogo, {{unmatched}} senza impresa, {{refused}} che non ne nominano.',
  'no-proposals': 'Nessun evento attende una decisione.',
  proposal: 'Evento {{event}}: {{name}} ({{place}}), {{kind}}, {{date}}',
  candidate: '{{firm}}  {{name}} ({{place}}), somiglianza {{percent}}',
  'kind-closure': 'chiusura',
  'kind-layoffs': 'licenziamenti',
  'kind-insolvency': 'insolvenza',
  'kind-notice': 'avviso',
  'duplicates-command': 'Elencare le imprese che forse sono una sola; nulla è fuso',
  'no-duplicates': 'Nessuna coppia di imprese sembra una sola.',
  digest: 'Cambiamenti, {{date}}',
  'digest-contacts': 'Imprese delle nostre campagne',
}
