import { isObjected } from '../../../shared/contract/objected.ts'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import { useWords } from '../../parts/words.tsx'
import { Column } from './column.tsx'
import { Contacts } from './contacts.tsx'
import { Contests } from './contests.tsx'
import { Decisions } from './decisions.tsx'
import { DoNotContact } from './do-not-contact.tsx'
import { Documents } from './documents.tsx'
import { FinanceThatFits } from './finance-that-fits.tsx'
import { FirmOutcome } from './firm-outcome.tsx'
import { Memberships } from './memberships.tsx'
import { Notes } from './notes.tsx'
import { RecoveryCase } from './recovery-case.tsx'
import { Services } from './services.tsx'
import { Timeline } from './timeline.tsx'

export function NextColumn({ dossier }: { readonly dossier: Dossier }) {
  const { say } = useWords()
  return (
    <Column title={say('firm.next')}>
      {dossier.lens === 'recovery' && <RecoveryCase dossier={dossier} />}
      {!isObjected(dossier) && <Decisions dossier={dossier} />}
      {!isObjected(dossier) && <Contests dossier={dossier} />}
      <DoNotContact firm={dossier.firm.id} />
      <Memberships firm={dossier.firm.id} />
      <Documents firm={dossier.firm} lens={dossier.lens} />
      <Contacts firm={dossier.firm.id} />
      <Notes firm={dossier.firm.id} />
      <Timeline firm={dossier.firm.id} />
      <Services firm={dossier.firm.id} />
      <FirmOutcome firm={dossier.firm.id} />
      <FinanceThatFits firm={dossier.firm} lens={dossier.lens} />
    </Column>
  )
}
