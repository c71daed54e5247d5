import { normalHeader } from '../registry/normal-header.ts'
import type { PlaceName } from './place.ts'

export type Properties = Readonly<Record<string, unknown>>
interface Named {
  readonly id: string | null
  readonly properties: Properties
}

/** What maps and tables call the column with the name of a place, and that with its code. */
export const NAME_COLUMNS: ReadonlySet<string> = new Set(
  [
    'name place placename municipality municipalityname town city area areaname label',
    'nombre municipio nombremunicipio nombredelmunicipio localidad lugar concejo ayuntamiento nameunit nomgeo nmun',
    'nome nomemunicipio localidade concelho nmmun comune denominazionecomune nomecomune denominazione',
    'nom commune nomcommune libelle libgeo nomcom lieu namelatn launame gen',
  ].flatMap((line) => line.split(' ')),
)
const CODE_COLUMNS: ReadonlySet<string> = new Set(
  [
    'code placecode municipalitycode areacode geocode geoid lauid giscoid fips',
    'codigo codigomunicipio codigodelmunicipio codmun codmunicipio codine ine natcode cvegeo cvemun',
    'codigoibge ibge cdmun codice codicecomune codiceistat istat procom procomt',
    'codeinsee insee codgeo codecommune inseecom ags',
  ].flatMap((line) => line.split(' ')),
)
/** "LAD24NM", "LSOA21CD": the United Kingdom's tables carry the year. */
const NAME_OF_A_YEAR = /^[a-z]{2,5}\d{2}nm$/
const CODE_OF_A_YEAR = /^[a-z]{2,5}\d{2}cd$/

export const isNameColumn = (header: string): boolean => {
  const plain = normalHeader(header)
  return NAME_COLUMNS.has(plain) || NAME_OF_A_YEAR.test(plain)
}
export const isCodeColumn = (header: string): boolean => {
  const plain = normalHeader(header)
  return CODE_COLUMNS.has(plain) || CODE_OF_A_YEAR.test(plain)
}

/** So much of what may be a name must be told apart by it. */
const TELLING = 0.8

/**
 * How the features of a file are named: by what their properties are called, else by the first one whose texts tell
 * them apart. Null where there is neither.
 */
export function featureNames(features: readonly Named[]): ((feature: Named) => PlaceName | null) | null {
  const keys = [...new Set(features.slice(0, 100).flatMap(({ properties }) => Object.keys(properties)))]
  const codeKey = keys.find(isCodeColumn)
  const nameKey = keys.find(isNameColumn) ?? keys.find((key) => key !== codeKey && isTelling(key, features))
  if (nameKey === undefined && codeKey === undefined) return null
  return ({ id, properties }) => {
    const code = (codeKey === undefined ? null : textOf(properties[codeKey])) ?? id
    const name = nameKey === undefined ? null : textOf(properties[nameKey])
    const known = name ?? code
    return known === null ? null : { code, name: known }
  }
}

function isTelling(key: string, features: readonly Named[]): boolean {
  const texts = features.flatMap(({ properties }) => {
    const value = properties[key]
    return typeof value === 'string' && /\p{L}/u.test(value) ? [value] : []
  })
  return new Set(texts).size >= TELLING * features.length
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value).trim()
  return text === '' ? null : text.slice(0, 200)
}
