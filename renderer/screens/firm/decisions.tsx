import { ChevronRight, Gavel, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { type Contest, type Decision, decisionInForce } from '../../../shared/contract/decisions.ts'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import { saidText, stoodText } from '../../../shared/words/deciding-text.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { restoring } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { DecideDialog } from './decide-dialog.tsx'
import facts from './facts-column.module.css'
import sheet from './next-column.module.css'

const css = classNames(sheet)
const ofFacts = classNames(facts)

/** What a person decided of the firm under the lens, why, and the score that stood beside it. */
export function Decisions({ dossier }: { readonly dossier: Dossier }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { firm, lens, decisions, contests } = dossier
  const inForce = decisionInForce(decisions)
  return (
    <section className={css('part')} aria-label={say('deciding.title')}>
      <h3>{say('deciding.title')}</h3>
      {inForce === null && <p className={css('none')}>{say('deciding.lead')}</p>}
      {inForce !== null && <InForce decision={inForce} />}
      {inForce !== null && isBefore(inForce, contests) && (
        <Notice tone="warn">{say('deciding.score-since-corrected')}</Notice>
      )}
      <div className={css('writing-actions')}>
        <Button icon={Gavel} onPress={() => setOpen(true)}>
          {say('deciding.decide')}
        </Button>
      </div>
      <Earlier decisions={decisions.filter((decision) => decision !== inForce)} />
      {isOpen && <DecideDialog firm={firm.id} lens={lens} onClose={() => setOpen(false)} />}
    </section>
  )
}

/** Whether the score that stood beside a decision was found wrong after it. */
const isBefore = ({ writtenAt }: Decision, contests: readonly Contest[]): boolean =>
  contests.some(({ resolution }) => resolution?.outcome === 'corrected' && resolution.resolvedAt > writtenAt)

function InForce({ decision }: { readonly decision: Decision }) {
  const words = useWords()
  const { say } = words
  const { record } = useUndo()
  const remove = useAction('decision.remove', {
    refreshes: 'all',
    onDone: () => record({ text: say('deciding.taken-back'), turn: restoring('decision', [decision.id]) }),
  })
  const what = say(`deciding.decided-${decision.decision}`)
  return (
    <article className={css('note')}>
      <header className={css('note-head')}>
        <strong className={css('said')}>{what}</strong>
        <IconButton
          icon={Undo2}
          label={say('byHand.take-back', { what })}
          isPending={remove.isPending}
          onPress={() => remove.mutate({ decision: decision.id })}
        />
      </header>
      <p className={css('note-text')}>{saidText(decision, words)}</p>
      <p className={css('none')}>
        {say('deciding.at-the-time', { stood: stoodText(decision.stood, words) })}
      </p>
      <FailureNotice error={remove.error} />
    </article>
  )
}

/** Nothing that was written goes: what no longer counts stays to be read. */
function Earlier({ decisions }: { readonly decisions: readonly Decision[] }) {
  const words = useWords()
  const { say, date } = words
  if (decisions.length === 0) return null
  return (
    <Disclosure>
      <Heading level={4}>
        <AriaButton slot="trigger" className={ofFacts('trigger')}>
          <ChevronRight aria-hidden />
          {say('deciding.earlier', { count: decisions.length })}
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <ul className={css('lines')}>
          {decisions.map(({ id, decision, stood, removedAt, ...said }) => (
            <li key={id}>
              <strong>{say(`deciding.decided-${decision}`)}</strong> – {saidText(said, words)} (
              {stoodText(stood, words)}){' '}
              {removedAt !== null && say('deciding.taken-back-on', { date: date(removedAt) })}
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}
