import { CircleHelp } from 'lucide-react'
import { memo, useState } from 'react'
import type { RankingPage } from '../../../shared/contract/ranking.ts'
import { EXCLUSIONS, REFERRALS } from '../../../shared/criteria/names.ts'
import type { WordKey, Words } from '../../../shared/words/words.ts'
import { Button } from '../../parts/button.tsx'
import { aboutExclusion, aboutReferral } from '../../parts/criteria-words.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './set-aside.module.css'

const css = classNames(sheet)

/** How many reasons the sentence names before it says "…". */
const NAMED = 2

interface Reason {
  readonly key: WordKey
  readonly count: number
  readonly explanation: string
}

/** "312 of 12,004 firms; 1,204 set aside: 640 without employees, …", and every reason on demand. */
export const SetAside = memo(function SetAside({ page }: { readonly page: RankingPage }) {
  const words = useWords()
  const { say, number } = words
  const [isOpen, setOpen] = useState(false)
  const reasons = reasonsOf(page, words)
  const aside = reasons.reduce((total, { count }) => total + count, 0)
  return (
    <div className={css('line')}>
      <p className={css('sentence')} role="status">
        {sentenceOf(page, reasons, words)}
      </p>
      {aside > 0 && (
        <Button kind="quiet" icon={CircleHelp} onPress={() => setOpen(true)}>
          {say('candidates.why-aside')}
        </Button>
      )}
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={say('candidates.aside-title', { n: number(aside), count: aside })}
      >
        <dl className={css('reasons')}>
          {reasons.map(({ key, count, explanation }) => (
            <div key={key}>
              <dt>{say(key, { count, n: number(count) })}</dt>
              <dd>{explanation}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </div>
  )
})

function sentenceOf(page: RankingPage, reasons: readonly Reason[], { say, number }: Words): string {
  const head = say('candidates.of-firms', {
    count: page.firms,
    shown: number(page.total),
    firms: number(page.firms),
  })
  if (reasons.length === 0) return say('candidates.sentence', { head })
  const aside = reasons.reduce((total, { count }) => total + count, 0)
  const named = reasons.slice(0, NAMED).map(({ key, count }) => say(key, { count, n: number(count) }))
  return say(reasons.length > NAMED ? 'candidates.sentence-aside-more' : 'candidates.sentence-aside', {
    head,
    aside: number(aside),
    reasons: named.join(', '),
  })
}

/** Most frequent first. */
function reasonsOf({ excluded, referred }: RankingPage, words: Words): readonly Reason[] {
  const all: readonly Reason[] = [
    ...EXCLUSIONS.map((reason) => ({
      key: `candidates.aside-${reason}` as const,
      count: excluded[reason] ?? 0,
      explanation: aboutExclusion(words, reason),
    })),
    ...REFERRALS.map((reason) => ({
      key: `candidates.aside-${reason}` as const,
      count: referred[reason] ?? 0,
      explanation: aboutReferral(words, reason),
    })),
  ]
  return all.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
}
