import type { letters as english } from '../en/letters.ts'
import type { SameShape } from '../same-shape.ts'

export const letters: SameShape<typeof english> = {
  'title-of': '{{title}}: {{firm}}',
  'title-owner-letter': 'Lettera al titolare',
  'title-call-script': 'Traccia per la telefonata',
  'title-file-note': 'Nota per il fascicolo',
  'title-explanation-sheet': 'Spiegazione del punteggio',
  'title-workers-briefing': 'Informazioni per il personale',
  'title-union-briefing': 'Nota per il sindacato',
  'title-checklist': 'Elenco dei passi',
  'title-union-letter': 'Recupero: lettera al sindacato',
  'title-court-letter': 'Recupero: lettera al tribunale',
  'title-municipality-letter': 'Recupero: lettera al Comune',
  'title-press-note': 'Recupero: nota per la stampa',
  'title-first-90-days': 'Recupero: i primi novanta giorni',
  'title-roster-form': 'Recupero: foglio del personale',
  jobs_one: '{{number}} persona',
  jobs_many: '{{number}} persone',
  jobs_other: '{{number}} persone',
  'jobs-between': 'da {{low}} a {{high}} persone',
  'jobs-from': '{{low}} o più persone',
  'jobs-up-to': 'un massimo di {{high}} persone',
  'figure-france':
    'In Francia il 91,5% delle imprese sane passate ai dipendenti come cooperative era ancora in attività cinque anni dopo (Confédération générale des Scop, rapporto 2023).',
  'figure-italy':
    'In Italia l’87% delle cooperative industriali fondate dal 2007, per lo più imprese acquistate dai dipendenti, era ancora in attività dopo tre anni, contro il 48% di tutte le nuove imprese (CFI, 2007–2013).',
  'figure-uruguay':
    'In Uruguay le imprese gestite dai lavoratori hanno avuto un rischio di chiusura del 29% inferiore a quello di imprese comparabili (Burdín, ILR Review, 2014).',

  objection:
    'Questi dati vengono dal registro delle imprese{{register}}, alla data del {{dataDate}}. Li usiamo soltanto per offrirLe questo servizio. Può consultarli, chiederne la correzione o opporsi al loro uso in qualsiasi momento e senza dare motivi{{contact}}: in tal caso non Le scriveremo più. Può anche rivolgersi all’autorità per la protezione dei dati.',
  'field-letterhead': 'Righe dell’intestazione, dalle impostazioni',
  'field-addressee': 'Nome e indirizzo, riga per riga',
  'field-date': 'Data della lettera',
  'field-firm': 'Nome dell’impresa',
  'field-place': 'Comune; vuoto se non si sa',
  'field-years': 'Anni compiuti dalla fondazione, da 5 in su; vuoto se non si sa',
  'field-jobs': '«24 persone»; vuoto se non si sa',
  'field-figure': 'Un dato pubblicato sulle imprese passate ai dipendenti, con la fonte',
  'field-author': 'Chi scrive, dalle impostazioni',
  'field-office': 'L’ufficio, dalle impostazioni',
  'field-contact': 'Come raggiungervi, dalle impostazioni',
  'field-objection': 'Da dove vengono i dati e il diritto di opporsi; ogni lettera ne ha bisogno',
}
