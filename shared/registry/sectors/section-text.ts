import { plainWords } from '../normal-header.ts'

/**
 * Beginnings of section titles (NACE Rev. 2, ISIC Rev. 4 and their national versions) that are one division. All
 * other sections hold several, so their titles alone leave the division unknown.
 */
const TITLES: readonly (readonly [string, string])[] = [
  ['electricity gas steam', '35'],
  ['suministro de electricidad', '35'],
  ['suministro de energia electrica', '35'],
  ['eletricidade', '35'],
  ['fornitura di energia elettrica', '35'],
  ['production et distribution d electricite', '35'],
  ['real estate activities', '68'],
  ['actividades inmobiliarias', '68'],
  ['atividades imobiliarias', '68'],
  ['attivita immobiliari', '68'],
  ['activites immobilieres', '68'],
  ['public administration', '84'],
  ['administracion publica', '84'],
  ['administracao publica', '84'],
  ['amministrazione pubblica', '84'],
  ['administration publique', '84'],
  ['education', '85'],
  ['ensenanza', '85'],
  ['educacao', '85'],
  ['istruzione', '85'],
  ['enseignement', '85'],
]

/** NACE division of a section's title, or null where the section has several divisions. */
export function naceOfSectionText(text: string): string | null {
  const words = plainWords(text)
  return TITLES.find(([title]) => words.startsWith(title))?.[1] ?? null
}
