import { join } from 'node:path'
import { type SmallCore, smallCore } from '../small-core.ts'

const HEADER =
  'registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,owner_name,municipality,status\n'

export const OCTOBER = `${HEADER}001,Talleres Aro SL,SL,25.62,1991-04-02,24,1958,Ana Aro,Ribera,Active
002,Panadería Luz SL,SL,10.71,1988-01-15,9,1961,Luis Luz,Ribera,Active
003,Imprenta Sol SL,SL,18.12,1979-09-30,17,1955,Eva Sol,Valle,Active
004,Fundición Norte SL,SL,24.51,1985-01-01,30,1955,Rosa Norte,Valle,Active
`

/** The next extract: 001 grew, 003 left, 004 is being wound up, 002 is as it was. */
export const NOVEMBER = `${HEADER}001,Talleres Aro SL,SL,25.62,1991-04-02,26,1958,Ana Aro,Ribera,Active
002,Panadería Luz SL,SL,10.71,1988-01-15,9,1961,Luis Luz,Ribera,Active
004,Fundición Norte SL,SL,24.51,1985-01-01,30,1955,Rosa Norte,Valle,Liquidation
`

/** A fresh workspace with the October extract. */
export async function coreWithRegister(root: string, name: string): Promise<SmallCore> {
  const core = smallCore(join(root, name))
  await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
  await core.importFile(core.file('october.csv', OCTOBER))
  return core
}
