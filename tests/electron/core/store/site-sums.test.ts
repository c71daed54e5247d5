import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const HEADER =
  'ORG.NR/PERS.NR;NAVN;ADRESSE;POSTNR;POSTSTED;LOK_NR;LOK_NAVN;LOK_KOM;LOK_PLASS;LOK_KAP;LOK_ENHET\n'

describe('rows that are sites', () => {
  it('become one firm with the number of its sites, and its checksum follows', async () => {
    const core = smallCore(tempFolder())
    await core.call('workspace.create', { file: join(core.folder, 'sites.relevo') })
    await core.importFile(
      core.file(
        'akvakulturregisteret.csv',
        `${HEADER}912345678;FJORDLAKS PRØVE AS;KAIEN 1;5000;BERGEN;10001;NORD;BERGEN;SJØ;7,5;TN
912345678;FJORDLAKS PRØVE AS;KAIEN 1;5000;BERGEN;10002;SØR;BERGEN;SJØ;780;TN
987654321;HAVBRUK EKSEMPEL AS;BRYGGA 2;9000;TROMSØ;10003;ØST;TROMSØ;LAND;40;TN
`,
      ),
    )
    const { firm } = await core.call('firm.explain', { id: '912345678', lens: 'succession' })
    expect(firm).toMatchObject({ name: 'FJORDLAKS PRØVE AS', sites: 2, employees: null })
    expect(await core.call('workspace.verify', {})).toMatchObject({ sound: true, firms: 2 })
  })
})
