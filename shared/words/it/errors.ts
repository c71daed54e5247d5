import type { errors as english } from '../en/errors.ts'
import type { SameShape } from '../same-shape.ts'

export const errors: SameShape<typeof english> = {
  'file-missing': 'Non c’è un file «{{file}}». Controllate il nome e la cartella.',
  'file-is-folder': '«{{file}}» è una cartella. Scegliete il file CSV che contiene.',
  'file-not-readable':
    '«{{file}}» non si può aprire in lettura ({{reason}}). Controllate di poterlo leggere.',
  'file-empty': '«{{file}}» è vuoto (0 byte). Chiedete di nuovo l’estratto.',
  'file-not-table':
    '«{{file}}» non è una tabella di testo: il contenuto è {{found}}. Chiedete il registro in CSV, o apritelo in un foglio di calcolo e salvatelo come «CSV UTF-8».',
  'file-is-spreadsheet':
    '«{{file}}» è un foglio di calcolo ({{found}}). Apritelo in un programma adatto e salvate il foglio come «CSV UTF-8», poi importate quel file.',
  'file-no-header':
    '«{{file}}» non ha una riga che sembri di nomi di colonne, e nessun tracciato noto senza di essi va bene.',
  'file-header-only': '«{{file}}» ha nomi di colonne ma nessuna riga sotto. Chiedete di nuovo l’estratto.',
  'file-no-name-or-id':
    '«{{file}}» non ha né una colonna con i nomi delle imprese né una con gli identificativi. Colonne trovate: {{columns}}. Dite con una mappatura quale è quale.',
  'encoding-unknown':
    'La codifica «{{encoding}}» per «{{file}}» non è nota. Note sono, tra le altre, utf-8, windows-1252, iso-8859-1, utf-16le, cp850.',
  'file-changed':
    '«{{file}}» è cambiato durante la lettura. Nulla è stato importato. Importatelo di nuovo quando non sarà più in scrittura.',
  'files-not-together':
    '«{{file}}» appartiene a {{register}}, «{{other}}» a {{otherRegister}}. Nulla è stato importato. Importate ogni registro per conto suo.',
  'file-packed-too-tight':
    '«{{file}}» si espande a più di {{ratio}} volte la sua dimensione. Non è stato letto: un registro non lo fa mai, e un tale file può riempire il disco. Espandetelo voi se sapete che è sano.',
  'file-line-too-long':
    'La riga {{line}} di «{{file}}» non finisce: supera i {{read}} KiB in cui si cercano nomi di colonne e righe. Non è stato letto nulla. Chiedete l’estratto in CSV con un’impresa per riga, oppure salvatelo di nuovo con gli a capo.',
  'file-column-missing':
    '«{{file}}» non ha nomi di colonne e sembra un file di «{{profile}}», ma le sue righe hanno {{found}} colonne e quel formato ne ha {{columns}}. Senza nomi nessuna colonna si può riconoscere, quindi non è stato letto nulla. Chiedete l’estratto completo, oppure scrivete i nomi delle colonne in una prima riga.',
  'file-packed-several':
    '«{{file}}» contiene più file: {{names}}. Espandetelo e scegliete quelli da importare.',
  'file-not-writable':
    '«{{file}}» non si può scrivere ({{reason}}). Nulla è cambiato. Scegliete un altro posto.',
  'profile-unknown': 'Non c’è un profilo di registro «{{profile}}». Noti: {{known}}.',
  'mapping-not-usable': 'La mappatura «{{file}}» non si può usare: {{reason}}.',
  'model-not-usable': 'Il modello «{{file}}» non si può usare: {{reason}}.',
  'firm-file-not-usable': '«{{file}}» non descrive un’impresa: {{reason}}.',
  'comparisons-not-usable': 'I confronti in «{{file}}» non si possono usare: {{reason}}.',
  'entry-not-usable': 'Questo non si può usare: {{reason}}.',
  'outcomes-not-usable':
    '«{{file}}» non è un elenco di esiti: servono le colonne id, outcome e date. Colonne trovate: {{columns}}.',
  'territory-not-usable':
    '«{{file}}» non è utilizzabile per il territorio: {{reason}}. Non è stato cambiato nulla.',
  'territory-file-unknown': 'Non c’è un file {{file}} del territorio.',
  'outcome-unknown': 'Nessun esito è registrato per l’impresa «{{firm}}».',
  'firm-not-in-gold-set': '«{{firm}}» non è tra le imprese da etichettare.',
  'table-unknown': 'Non c’è una tabella conservata {{table}} in quest’area di lavoro.',
  'model-unknown': 'Non c’è un modello «{{model}}». Noti: {{known}}.',
  'firm-not-ranked': 'L’impresa «{{firm}}» non è in graduatoria, perciò non ha un posto da confrontare.',
  'workspace-none': 'Nessuna area di lavoro è aperta. Apritene o createne una prima.',
  'workspace-missing':
    'Non c’è un’area di lavoro «{{file}}». Controllate il nome, o importate un registro per crearla.',
  'workspace-not-ours': '«{{file}}» non è un’area di lavoro Relevo. È stata lasciata com’era.',
  'workspace-newer':
    '«{{file}}» è stata scritta da un Relevo più recente (formato {{found}}, questo conosce fino al {{known}}). È stata lasciata com’era. Usate il programma più recente.',
  'workspace-damaged': '«{{file}}» è danneggiata. È stata lasciata com’era. Ripristinate una copia.',
  'workspace-in-use':
    '«{{file}}» è in scrittura da un altro programma. Chiudetela là, o riprovate tra un momento.',
  'workspace-exists': '«{{file}}» esiste già. Scegliete un altro nome, o apritela.',
  'workspace-strange':
    '«{{file}}» contiene parti che nessuna area di lavoro ha ({{names}}) e che potrebbero cambiare i vostri dati senza che si veda. È stata lasciata com’era. I suoi dati si possono portare in una nuova area di lavoro.',
  'workspace-read-only':
    '«{{file}}» è aperta in sola lettura: non si può scrivere dove si trova. Nulla è cambiato. Copiatela in una vostra cartella per lavorarci.',
  'workspace-open-elsewhere':
    '«{{file}}» è aperta su {{machine}} ({{person}}, dal {{since}}). Chiudetela là, o apritela qui in lettura.',
  'workspace-replaced':
    '«{{file}}» è stata sostituita o rimossa da un altro programma mentre era aperta qui. Non vi si scrive più nulla. Riapritela per vedere che cosa c’è ora.',
  'backup-not-sound':
    'La copia «{{file}}» è essa stessa danneggiata. Non è stata usata. Sceglietene un’altra.',
  'source-unknown': 'Non c’è un registro «{{source}}» in quest’area di lavoro.',
  'disk-trouble':
    'Il disco non ha potuto leggere o scrivere «{{file}}». Ciò che era conservato è immutato. Salvate una copia di sicurezza su un altro disco.',
  'import-unknown': 'Non c’è un’importazione {{import}} in quest’area di lavoro.',
  'firm-unknown': 'Non c’è un’impresa con identificativo «{{firm}}» in quest’area di lavoro.',
  'firm-ambiguous': 'L’identificativo «{{firm}}» sta in più fonti: {{sources}}. Scrivete FONTE:ID.',
  'firm-objected':
    '«{{firm}}» ha chiesto di non essere valutata: non c’è punteggio su cui decidere, da contestare o confrontare.',
  'view-unknown': 'Non c’è un elenco salvato {{view}} in quest’area di lavoro.',
  'note-unknown': 'Non c’è una nota {{note}} in quest’area di lavoro.',
  'distress-unknown': 'Non c’è un evento {{event}} che attenda una decisione.',
  'file-not-events':
    '«{{file}}» non è un elenco di chiusure, licenziamenti o avvisi d’insolvenza: serve una colonna con l’impresa e una che dica che cosa è accaduto o quando. Colonne trovate: {{columns}}.',
  'edit-unknown': 'Non c’è una correzione {{edit}} in quest’area di lavoro.',
  'decision-unknown':
    'Non c’è una decisione {{decision}} in quest’area di lavoro che si possa ritirare o ripristinare.',
  'contest-unknown':
    'Non c’è una contestazione {{contest}} in quest’area di lavoro che si possa risolvere, ritirare o ripristinare.',
  'contest-resolved':
    'La contestazione {{contest}} è stata risolta il {{date}}. Resta com’è stata scritta; chi non è d’accordo contesta di nuovo.',
  'list-undecided':
    '«Come deciso» è per gli elenchi in cui una persona ha deciso su ogni impresa. Senza decisione in quest’ottica: {{open}}, tra cui {{firms}}. Non è stato scritto nulla. Decidete nella loro scheda o con «decide», filtrate l’elenco per decisione (sullo schermo o con «--where decision=take-on») o esportatelo come proposta.',
  'judgement-unknown': 'Non c’è una stima {{judgement}} in quest’area di lavoro.',
  'judgement-not-usable': '«{{about}}» è un sì o un no: scrivete 1 o 0, non {{value}}. Nulla è cambiato.',
  'edit-not-usable': 'Il valore per {{field}} non si può usare: {{reason}} Nulla è cambiato.',
  'template-unknown': 'Non c’è un modello di documento «{{template}}». Noti: {{known}}.',
  'do-not-contact':
    '«{{name}}» è nella lista di chi non va contattato dal {{since}}: {{reason}}. Nulla è stato scritto. Per contattare di nuovo, toglietela prima dalla lista.',
  'contact-refused': '{{name}} ha detto di no a essere contattato. Nulla è stato scritto. {{note}}',
  'suppression-unknown': 'Non c’è una voce {{suppression}} nella lista di chi non va contattato.',
  'campaign-unknown': 'Non c’è una campagna {{campaign}} in quest’area di lavoro.',
  'member-unknown': 'Non c’è una voce {{member}} in alcuna campagna di quest’area di lavoro.',
  'contact-unknown': 'Non c’è un contatto {{contact}} in quest’area di lavoro.',
  'event-unknown': 'Non c’è una voce {{event}} in alcuna cronologia di quest’area di lavoro.',
  'word-template-unknown': 'Non c’è un modello Word «{{template}}» in quest’area di lavoro. Noti: {{known}}.',
  'word-template-not-usable':
    '«{{file}}» non si può usare come modello: {{reason}} Nulla è stato conservato.',
  'export-not-usable': '«{{file}}» non è un elenco che Relevo abbia esportato in JSON: {{reason}}.',
  'nothing-imported': 'Nulla è stato ancora importato in quest’area di lavoro. Importate prima un registro.',
  'disk-full': 'Il disco è pieno. Ciò che c’era prima è intatto. Liberate spazio e riprovate.',
  cancelled: 'Annullato. Nulla è cambiato.',
  'call-unknown': 'Al programma è stato chiesto «{{call}}», che non conosce.',
  'input-not-valid': 'La richiesta «{{call}}» non è completa: {{reason}}.',
  internal:
    'Qualcosa è andato storto in Relevo ({{reason}}). I vostri dati sono intatti. Segnalatelo, per favore.',
}
