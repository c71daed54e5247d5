import { join } from 'node:path'
import { type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const HEADER =
  'registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality,status,deprivation_decile'

export const FIRMS = 60

/** A firm by its number: older owners and more staff the lower it is, poor places every third one. */
function row(number: number): string {
  const id = String(number).padStart(3, '0')
  const sector = ['25.62', '10.71', '31.09', '13.20', '84.11'][number % 5] ?? ''
  const founded = 1970 + Math.floor(number / 2)
  const birth = number % 7 === 0 ? '' : 1950 + Math.floor(number / 2)
  const staff = 60 - (number % 40)
  const town = ['Ribera', 'Valle', 'Otero'][number % 3] ?? ''
  return `${id},Firma ${id} SL,SL,${sector},${founded}-01-01,${staff},${birth},${town},Active,${1 + 4 * (number % 3)}`
}

export const REGISTER = `${HEADER}\n${Array.from({ length: FIRMS }, (_, number) => row(number + 1)).join('\n')}\n`

/** A workspace with the register in it, as of the end of October 2026. */
export async function analysedCore(): Promise<SmallCore> {
  const core = smallCore(tempFolder())
  await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
  await core.importFile(core.file('register.csv', REGISTER))
  return core
}
