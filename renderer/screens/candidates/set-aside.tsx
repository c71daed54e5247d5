import { CircleHelp } from 'lucide-react'
import { memo, useState } from 'react'
import type { RankingPage } from '../../../shared/contract/ranking.ts'
import type { Words } from '../../../shared/words/words.ts'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { AsideDialog } from './aside-dialog.tsx'
import { asideReasons } from './aside-reasons.ts'
import sheet from './set-aside.module.css'

const css = classNames(sheet)

/** How many reasons the sentence names before it says "…". */
const NAMED = 2

export interface SetAsideProps {
  readonly page: RankingPage
  /** While the next page is on its way: the counts are still those of this one. */
  readonly isBusy: boolean
}

/** "312 of 12,004 firms; 1,204 set aside: 640 without employees, …", and every one of them on demand. */
export const SetAside = memo(function SetAside({ page, isBusy }: SetAsideProps) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={css('line')}>
      <p className={css('sentence')} role="status" aria-busy={isBusy}>
        {asideSentence(page, words)}
      </p>
      {page.firms > page.eligible && (
        <Button kind="quiet" icon={CircleHelp} onPress={() => setOpen(true)}>
          {words.say('candidates.why-aside')}
        </Button>
      )}
      {isOpen && <AsideDialog page={page} onClose={() => setOpen(false)} />}
    </div>
  )
})

export function asideSentence(page: RankingPage, { say, number }: Words): string {
  const reasons = asideReasons(page)
  const head = say('candidates.of-firms', {
    count: page.firms,
    shown: number(page.total),
    firms: number(page.firms),
  })
  if (reasons.length === 0) return say('candidates.sentence', { head })
  const aside = reasons.reduce((total, { count }) => total + count, 0)
  const named = reasons
    .slice(0, NAMED)
    .map(({ id, count }) => say(`candidates.aside-${id}`, { count, n: number(count) }))
  return say(reasons.length > NAMED ? 'candidates.sentence-aside-more' : 'candidates.sentence-aside', {
    head,
    aside: number(aside),
    reasons: named.join(', '),
  })
}
