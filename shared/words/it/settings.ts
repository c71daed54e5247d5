import type { settings as english } from '../en/settings.ts'
import type { SameShape } from '../same-shape.ts'

export const settings: SameShape<typeof english> = {
  lead: 'Conservate su questo computer, a parte da ogni area di lavoro. Ogni cambiamento vale subito.',
  'look-title': 'Lingua e aspetto',
  language: 'Lingua',
  en: 'English',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  fr: 'Français',
  theme: 'Aspetto',
  'theme-system': 'Come il sistema',
  'theme-light': 'Chiaro',
  'theme-contrast': 'Contrasto elevato',
  'theme-dark': 'Scuro',
  'office-title': 'Ufficio e intestazione',
  'office-lead': 'Nominati in note e lettere. Ciò che è vuoto non vi compare.',
  author: 'Chi scrive',
  'author-help': 'Il vostro nome, come sta in fondo a una lettera.',
  office: 'Ufficio',
  'office-address': 'Indirizzo',
  'office-contact': 'Telefono, e-mail',
  saved: 'Salvato.',
  'workspace-title': 'Quest’area di lavoro',
  'workspace-none': 'Nessuna area di lavoro è aperta.',
  'workspace-where': '«{{name}}» in {{folder}}',
  'workspace-firms_one': '{{firms}} impresa',
  'workspace-firms_many': '{{firms}} imprese',
  'workspace-firms_other': '{{firms}} imprese',
  'backup-lead':
    'Una copia di sicurezza è una copia completa dell’area di lavoro: imprese, importazioni, note. Un’esportazione dell’elenco non lo è.',
  backup: 'Fai una copia adesso',
  'backup-name': '{{name}} copia {{date}}',
  'backup-done_one': 'La copia «{{file}}» contiene {{firms}} impresa ({{size}}).',
  'backup-done_many': 'La copia «{{file}}» contiene {{firms}} imprese ({{size}}).',
  'backup-done_other': 'La copia «{{file}}» contiene {{firms}} imprese ({{size}}).',
  megabytes: '{{value}} MB',
  verify: 'Controlla il file',
  'verify-lead':
    'Legge tutto il file e confronta ogni impresa con la sua somma di controllo. Nulla è cambiato.',
  'verify-sound_one': 'Integro: {{firms}} impresa letta, nessuna danneggiata.',
  'verify-sound_many': 'Integro: {{firms}} imprese lette, nessuna danneggiata.',
  'verify-sound_other': 'Integro: {{firms}} imprese lette, nessuna danneggiata.',
  'verify-damaged_one':
    '{{damaged}} impresa su {{firms}} è danneggiata. Il file è stato lasciato com’era. Ripristinate l’ultima copia, o importate di nuovo il registro.',
  'verify-damaged_many':
    '{{damaged}} imprese su {{firms}} sono danneggiate. Il file è stato lasciato com’era. Ripristinate l’ultima copia, o importate di nuovo il registro.',
  'verify-damaged_other':
    '{{damaged}} imprese su {{firms}} sono danneggiate. Il file è stato lasciato com’era. Ripristinate l’ultima copia, o importate di nuovo il registro.',
  'about-title': 'Informazioni',
  'about-what':
    'Relevo trova, in un registro locale delle imprese, quelle che più vale la pena trasformare in cooperative di lavoro. Ordina per la lettura; non decide nulla.',
  'about-version': 'Versione {{version}}',
  'about-offline':
    'Relevo lavora senza rete. Nessun registro, nota o lettera lascia questo computer se non lo salvate o inviate voi stessi; non interroga alcun server.',
  'about-licence': 'Software libero con licenza Apache 2.0.',
  'profiles-title': 'Registri che conosce',
  'profile-confirmed': 'tracciato confermato',
  'profile-unconfirmed': 'tracciato non confermato da un’intestazione pubblicata',
  'profile-any-country': 'qualsiasi Paese',
}
