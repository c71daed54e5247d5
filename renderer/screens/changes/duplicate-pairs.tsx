import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { DuplicateFirm } from '../../../shared/contract/duplicates.ts'
import { Button } from '../../parts/button.tsx'
import { useCompared } from '../../parts/compared.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { percentText } from '../../parts/figures.ts'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './changes-screen.module.css'

const css = classNames(sheet)

const SHOWN = 50

/** Firms that may be one. Looked for when asked: it compares every name with its neighbours. */
export function DuplicatePairs() {
  const words = useWords()
  const { say, number } = words
  const [, navigate] = useLocation()
  const setCompared = useCompared((state) => state.set)
  const [wanted, setWanted] = useState(false)
  const { data, error, refetch } = useCall('duplicates.propose', { limit: SHOWN }, { enabled: wanted })
  const compare = (one: DuplicateFirm, other: DuplicateFirm) => {
    setCompared([one.id, other.id])
    navigate('/compare')
  }
  return (
    <section className={css('decide')} aria-label={say('watch.duplicates')}>
      <h2>{say('watch.duplicates')}</h2>
      <p className={css('about')}>{say('watch.duplicates-what')}</p>
      {!wanted && (
        <div>
          <Button onPress={() => setWanted(true)}>{say('watch.look-for-duplicates')}</Button>
        </div>
      )}
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {wanted && !data && !error && <Skeleton lines={4} />}
      {data?.count === 0 && <p>{say('changes.no-duplicates')}</p>}
      <ul className={css('lines')}>
        {data?.pairs.map(({ one, other, why, similarity }) => (
          <li key={`${one.source}:${one.id}:${other.source}:${other.id}`} className={css('proposal')}>
            <p>
              <FirmLink firm={one} /> <span aria-hidden>↔</span> <FirmLink firm={other} />
              <span className={css('id')}>
                {say(`watch.why-${why}`, { percent: percentText(similarity, words) })}
              </span>
            </p>
            {one.id !== other.id && (
              <div className={css('choices')}>
                <Button onPress={() => compare(one, other)}>{say('list.compare')}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {data && data.count > data.pairs.length && (
        <p>{say('changes.more', { number: number(data.count - data.pairs.length) })}</p>
      )}
    </section>
  )
}

const FirmLink = ({ firm }: { readonly firm: DuplicateFirm }) => (
  <Link href={`/firm/${encodeURIComponent(`${firm.source}:${firm.id}`)}`}>
    {firm.name} ({[firm.municipality, firm.id].filter(Boolean).join(', ')})
  </Link>
)
