import type { Dossier } from '../../../shared/contract/ranking.ts'
import { useWords } from '../../parts/words.tsx'
import { Column } from './column.tsx'
import { Documents } from './documents.tsx'
import { FinanceThatFits } from './finance-that-fits.tsx'
import { FirmOutcome } from './firm-outcome.tsx'
import { Notes } from './notes.tsx'

import { RecoveryCase } from './recovery-case.tsx'

export function NextColumn({ dossier }: { readonly dossier: Dossier }) {
  const { say } = useWords()
  return (
    <Column title={say('firm.next')}>
      {dossier.lens === 'recovery' && <RecoveryCase dossier={dossier} />}
      <Documents firm={dossier.firm} lens={dossier.lens} />
      <Notes firm={dossier.firm.id} />
      <FirmOutcome firm={dossier.firm.id} />
      <FinanceThatFits firm={dossier.firm} lens={dossier.lens} />
    </Column>
  )
}
