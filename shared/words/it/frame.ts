import type { frame as english } from '../en/frame.ts'
import type { SameShape } from '../same-shape.ts'

export const frame: SameShape<typeof english> = {
  screens: 'Schermate',
  home: 'Relevo, inizio',
  start: 'Inizio',
  import: 'Importa',
  candidates: 'Candidate',
  campaigns: 'Campagne',
  changes: 'Cambiamenti',
  manual: 'Manuale',
  compare: 'Confronta',
  firm: 'Impresa',
  settings: 'Impostazioni',
  care: 'Cura dei dati',
  'skip-to-content': 'Vai al contenuto',
  lens: 'Ottica',
  map: 'Mappa',
  model: 'Modello',
  'model-usual': 'Modello: {{model}} {{version}}',
  'model-weighted': 'Modello: {{model}} {{version}}, pesi vostri',
  'data-of': 'Dati del {{date}}',
  'no-data': 'Nulla ancora importato',
  'no-workspace': 'Nessuna area di lavoro aperta',
  loading: 'Caricamento',
  close: 'Chiudi',
  cancel: 'Annulla',
  save: 'Salva',
  undo: 'Annulla',
  'try-again': 'Riprova',
  'no-answer':
    'Il programma non ha risposto. Ciò che avete scritto è ancora qui. Riprovate; se accade di nuovo, riavviate Relevo.',
  reload: 'Ricarica le schermate',
  'screen-failed': 'Non è stato possibile mostrare questa schermata',
  'screen-failed-kept':
    'L’area di lavoro e le sue note sono intatte. Ricaricate le schermate; se accade di nuovo, riavviate Relevo.',
}
