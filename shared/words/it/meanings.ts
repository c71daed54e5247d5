import type { meanings as english } from '../en/meanings.ts'
import type { SameShape } from '../same-shape.ts'

export const meanings: SameShape<typeof english> = {
  title: 'Che cosa significano le parole di questo file',
  text: 'Una parola che nessuno conosce lascia ignota la forma, lo stato o l’attività di un’impresa. Si dica una volta che cosa significa: la mappatura lo conserva.',
  legalForm: 'Forma giuridica, colonna «{{column}}»',
  status: 'Stato, colonna «{{column}}»',
  sector: 'Attività, colonna «{{column}}»',
  word: 'Parola del file',
  rows: 'Righe viste',
  means: 'Significa',
  'means-of': 'Significato di «{{word}}»',
  'not-said': '— non nota —',
  nothing: 'nulla: lasciare ignoto',
  found: '{{meaning}} (come trovato)',
  understood: 'Comprese senza aiuto: {{number}}',
  'odd-title': 'Celle che non sono cifra né data',
  'odd-text': 'Segnare ciò che in questo file vuol dire «non indicato». Resta ignoto, senza segnalazione.',
  odd: '«{{word}}» in {{column}} ({{rows}})',
  'save-title': 'Salvare questa mappatura',
  'save-name': 'Nome',
  'save-help':
    'Il prossimo file con queste colonne viene mappato così su questo computer. Come file si può dare ad altri.',
  'save-here': 'Salva',
  'save-file': 'Salva anche come file',
  saved: 'Salvata come «{{name}}»: il prossimo file con queste colonne viene mappato così.',
  remarks: 'Che cosa ha di strano questo file',
  events: 'Sembra un elenco di chiusure, licenziamenti o avvisi',
  'events-text':
    'Come registro farebbe un’impresa di ogni evento. Cambiamenti lo legge e collega ogni evento alle imprese che ci sono.',
  'events-open': 'Vai a Cambiamenti',
}
