import type { FieldName } from '../firm/fields.ts'
import { legalKindOfForm } from './legal-form.ts'
import { statusKindOf } from './status.ts'

/**
 * Column names that stand for different things in different registers ("estado" is a status in one country and a
 * region in another) are decided by what is in the column. Returns the field, or null where the cells fit none.
 */
export function clashingField(
  field: FieldName,
  normalised: string,
  cells: readonly string[],
): FieldName | null {
  const decide = CLASHES[normalised]
  return decide === undefined || cells.length === 0 ? field : decide(cells)
}

type Decide = (cells: readonly string[]) => FieldName | null

const mostly = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.filter(test).length * 2 >= cells.length

const isStatus = (cell: string): boolean => statusKindOf(cell) !== null
const isLegalForm = (cell: string): boolean => legalKindOfForm(cell) !== null
const startsWithCode = (cell: string): boolean => /^[A-U]?\s?\d/i.test(cell) || /^[A-U]$/i.test(cell)
const isNumber = (cell: string): boolean => /^\d+$/.test(cell)

const statusOrRegion: Decide = (cells) => (mostly(cells, isStatus) ? 'status' : 'region')
const statusOrNothing: Decide = (cells) => (mostly(cells, isStatus) ? 'status' : null)
const legalFormOrNothing: Decide = (cells) => (mostly(cells, isLegalForm) ? 'legalForm' : null)
const codeOrText: Decide = (cells) => (mostly(cells, startsWithCode) ? 'sectorCode' : 'sectorText')
const countOrName: Decide = (cells) => (mostly(cells, isNumber) ? 'ownersCount' : null)

const isDate = (cell: string): boolean => /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(cell)
const dateOrNothing: Decide = (cells) => (mostly(cells, isDate) ? 'founded' : null)

const CLASHES: Readonly<Record<string, Decide>> = {
  registered: dateOrNothing,
  estado: statusOrRegion,
  state: statusOrRegion,
  stato: statusOrNothing,
  etat: statusOrNothing,
  situacion: statusOrNothing,
  situation: statusOrNothing,
  tipo: legalFormOrNothing,
  sector: codeOrText,
  setor: codeOrText,
  settore: codeOrText,
  secteur: codeOrText,
  industry: codeOrText,
  activity: codeOrText,
  mainactivity: codeOrText,
  primaryactivity: codeOrText,
  actividad: codeOrText,
  actividadprincipal: codeOrText,
  actividadeconomica: codeOrText,
  atividade: codeOrText,
  atividadeprincipal: codeOrText,
  attivita: codeOrText,
  attivitaprevalente: codeOrText,
  activite: codeOrText,
  activiteprincipale: codeOrText,
  socios: countOrName,
  soci: countOrName,
  associes: countOrName,
  owners: countOrName,
  propietarios: countOrName,
  accionistas: countOrName,
  shareholders: countOrName,
}
