import type { questions as english } from '../en/questions.ts'
import type { SameShape } from '../same-shape.ts'

export const questions: SameShape<typeof english> = {
  'owner-age': 'Quanti anni ha il titolare o l’amministratore principale?',
  'owner-age-where':
    'Registro degli amministratori o dei titolari effettivi, che spesso dà un anno di nascita; oppure chiedete.',
  'no-successor': 'C’è qualcuno che subentri: famiglia, socio, dirigente?',
  'no-successor-where':
    'Lo sa il commercialista del titolare o il consulente della camera; nell’amministrazione, cercate una seconda generazione.',
  'firm-age': 'Da quando esiste l’impresa, e da quando con questo titolare?',
  'firm-age-where': 'Data d’iscrizione, prima nomina nel registro degli amministratori, sito dell’impresa.',
  governance: 'Chi dirige l’impresa, da quando, e qualcuno è uscito senza essere sostituito?',
  'governance-where':
    'Visura degli amministratori, gazzetta ufficiale, data dell’ultimo bilancio depositato.',
  employees: 'Quante persone vi lavorano?',
  'employees-where': 'Bilancio, statistiche previdenziali, sito dell’impresa, o una visita.',
  profit:
    'L’utile ha coperto un salario locale usuale per il titolare e la remunerazione del capitale in due degli ultimi tre anni?',
  'profit-where': 'Bilanci degli ultimi tre anni, dal registro o dal commercialista del titolare.',
  equity: 'Quanta parte del bilancio è capitale proprio?',
  'equity-where': 'Ultimo bilancio depositato: patrimonio netto diviso per il totale dell’attivo.',
  'z-score': 'Qual è lo Z′ o Z″ di Altman dell’impresa?',
  'z-score-where': 'Si calcola dall’ultimo bilancio depositato; le banche dati commerciali lo indicano.',
  trend: 'Addetti o fatturato crescono o calano?',
  'trend-where': 'Confrontate gli ultimi due bilanci, o due estratti di questo registro.',
  nace: 'Che cosa fa l’impresa?',
  'nace-where': 'Codice di attività nel registro delle imprese o statistico; sito dell’impresa.',
  deprivation: 'Quanto è svantaggiato il luogo?',
  'deprivation-where': 'L’indice nazionale o regionale di svantaggio, per comune o quartiere.',
  'job-share': 'Quale quota dei posti di lavoro del luogo è in questa impresa?',
  'job-share-where': 'Occupazione per comune dall’istituto di statistica, accanto agli addetti dell’impresa.',
  'last-provider': 'È l’ultima a offrire qui il suo servizio?',
  'last-provider-where': 'Il municipio, la camera locale, o il concorrente più vicino sulla carta.',
  'support-nearby': 'C’è sostegno alle cooperative entro 50 km?',
  'support-nearby-where': 'Elenchi della centrale cooperativa e delle agenzie di sviluppo.',
  urgency: 'Ci sono segni che l’impresa possa chiudere?',
  'urgency-where': 'Registro delle procedure, gazzetta ufficiale, il sindacato, i lavoratori.',
  core: 'Impianti, ordini, persone qualificate, fornitori e sede ci sono ancora?',
  'core-where':
    'Una visita con lavoratori che conoscono la produzione; due telefonate a clienti e fornitori.',
  'committed-workers': 'Quanti lavoratori parteciperebbero a un rilevamento?',
  'committed-workers-where': 'Un’assemblea dei lavoratori, con un elenco firmato.',
  'legal-route': 'La legge apre una via ai lavoratori, e fino a quando?',
  'legal-route-where': 'Il fascicolo del tribunale e il curatore; un avvocato della centrale cooperativa.',
}
