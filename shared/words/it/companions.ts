import type { companions as english } from '../en/companions.ts'
import type { SameShape } from '../same-shape.ts'

export const companions: SameShape<typeof english> = {
  main: 'imprese',
  owners: 'titolari',
  officers: 'amministratori',
  members: 'soci',
  establishments: 'sedi',
  accounts: 'bilanci',
  insolvency: 'procedure concorsuali',
  codes: 'tabella di codici',
  role: 'Contiene',
  title: 'Questo registro ha altri file',
  text: 'Aggiungeteli qui, in qualsiasi ordine, o in un’importazione successiva: sono uniti alle imprese tramite l’identificativo nel registro.',
  'adds-owners': 'Titolari: età, numero e da quando lo sono',
  'adds-officers': 'Amministratori: chi guida l’impresa, da quando, e se accanto c’è qualcuno più giovane',
  'adds-members': 'Soci: le quote, e quindi il titolare principale',
  'adds-establishments': 'Sedi: quante e dove, attività e addetti',
  'adds-accounts': 'Bilanci: addetti e loro andamento',
  'adds-insolvency': 'Procedure concorsuali: chi è in crisi',
  'adds-codes': 'Tabelle di codici: luoghi e forme giuridiche a parole invece che in numeri',
  alone: 'Le imprese non sono in questi file',
  'alone-text':
    'Questi file parlano di imprese di {{register}}. Sono uniti alle imprese che l’area di lavoro ne ha già; se non ne ha, aggiungete qui il file principale del registro, o importatelo più tardi.',
  'without-names': 'Ometti i nomi delle persone',
  'without-names-help':
    'Restano età, date e numero dei titolari; il punteggio non ha bisogno dei nomi. Conservato con l’importazione.',
  'to-dry-run': 'Prova',
}
