import type { door as english } from '../en/door.ts'
import type { SameShape } from '../same-shape.ts'

export const door: SameShape<typeof english> = {
  'node-too-old':
    'Relevo richiede Node 24 o più recente ed è stato avviato con {{found}}. Avviatelo con «npm start», che porta il suo.',
  'option-unknown':
    'Relevo non conosce «{{option}}». Conosce --browser, --port NUMERO, --folder CARTELLA e --lang en|es|pt|it|fr.',
  'port-not-valid': '«{{port}}» non è una porta. Date un numero da 1 a 65535.',
  'port-taken':
    'La porta {{port}} è usata da un altro programma. Omettete --port, e Relevo ne prende una libera.',
  building: 'Costruzione delle schermate; serve una volta dopo ogni cambiamento del programma.',
  'build-failed': 'Non è stato possibile costruire le schermate: {{reason}}',
  fetching: 'Scaricamento del motore della finestra (una volta, al più {{seconds}} secondi).',
  'no-display': 'Qui non c’è uno schermo per una finestra; Relevo si apre quindi in un browser.',
  'no-runtime':
    'Il motore della finestra (Electron) non è qui e non si è potuto scaricare; Relevo si apre quindi in un browser.',
  'window-failed':
    'La finestra non si è potuta aprire su questo sistema; Relevo si apre quindi in un browser.',
  'open-address':
    'Aprite questo indirizzo in un browser di questo computer. Fa entrare un solo browser, una volta:',
  'files-in': 'Aree di lavoro e file importati sono in {{folder}}. Ctrl+C chiude Relevo.',
  stranger: 'Questa richiesta non viene dalla pagina di Relevo ed è rifiutata.',
  'no-key':
    'Questo indirizzo vale una volta, per un solo browser. Riavviate Relevo e aprite l’indirizzo che allora mostra.',
  'nothing-here': 'A questo indirizzo non c’è nulla.',
  failed: 'Qualcosa è andato storto in Relevo. I vostri dati sono intatti. Segnalatelo, per favore.',
  'choose-registry': 'Scegli i file del registro',
  'choose-workspace': 'Apri un’area di lavoro',
  'choose-mapping': 'Scegli una mappatura salvata',
  'choose-model': 'Scegli un file di modello',
  'choose-boundaries': 'Scegliete un file di confini',
  'choose-places': 'Scegliete una tabella di luoghi',
  'choose-outcomes': 'Scegli un elenco di esiti',
  'choose-template': 'Scegliere un modello Word',
  'choose-list': 'Scegliere un elenco esportato',
  'save-workspace': 'Dove mettere la nuova area di lavoro',
  'save-table': 'Salva la tabella',
  'save-document': 'Salva il documento',
  'save-mapping': 'Salva la mappatura',
  'save-model': 'Salva il modello',
  'save-backup': 'Salva una copia di sicurezza',
  'kind-registry': 'Tabelle di registro',
  'kind-workspace': 'Aree di lavoro Relevo',
  'kind-mapping': 'Mappature',
  'kind-model': 'Modelli',
  'kind-boundaries': 'Confini',
  'kind-places': 'Tabelle di luoghi',
  'kind-outcomes': 'Elenchi di esiti',
  'kind-template': 'Documenti Word',
  'kind-list': 'Elenchi esportati',
  'kind-any': 'Tutti i file',
}
