import type { Dossier } from '../../../shared/contract/ranking.ts'
import { useWords } from '../../parts/words.tsx'
import { Column } from './column.tsx'
import { Documents } from './documents.tsx'
import { Notes } from './notes.tsx'

export function NextColumn({ dossier }: { readonly dossier: Dossier }) {
  const { say } = useWords()
  return (
    <Column title={say('firm.next')}>
      <Documents firm={dossier.firm} lens={dossier.lens} />
      <Notes firm={dossier.firm.id} />
    </Column>
  )
}
