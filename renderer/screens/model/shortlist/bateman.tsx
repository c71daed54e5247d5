import type { KnownShare } from '../../../../shared/scoring/beside/bateman-test.ts'
import { percentText } from '../../../parts/figures.ts'
import { useCall } from '../../../parts/use-call.ts'
import { useWords } from '../../../parts/words.tsx'
import { classNames } from '../../../style/class-names.ts'
import { Part } from './part.tsx'
import sheet from './shortlist-tab.module.css'
import type { Shortlisted } from './shortlist-tab.tsx'

const css = classNames(sheet)

const MEASURES = ['poor', 'durable'] as const

/** Whom the list helps: poor places, and firms that last, against all eligible firms. */
export function Bateman({ shortlist }: { readonly shortlist: Shortlisted }) {
  const { say, number } = useWords()
  const { data, error } = useCall('beside.bateman', shortlist, { keepPrevious: true })
  const about = data && {
    about: say('shortlist.bateman-about', { n: number(data.shortlisted), of: number(data.eligible) }),
  }
  return (
    <Part title={say('shortlist.bateman')} {...about} error={error} isWaiting={!data && !error}>
      {data && (
        <table className={css('table')}>
          <thead>
            <tr>
              <th scope="col">{say('shortlist.measure')}</th>
              <th scope="col">{say('shortlist.of-shortlist')}</th>
              <th scope="col">{say('shortlist.of-eligible')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => {
              const { shortlist: own, eligible } = measure === 'poor' ? data.poorPlaces : data.durable
              return <Measure key={measure} measure={measure} own={own} eligible={eligible} />
            })}
          </tbody>
        </table>
      )}
    </Part>
  )
}

interface MeasureProps {
  readonly measure: (typeof MEASURES)[number]
  readonly own: KnownShare
  readonly eligible: KnownShare
}

/** Two bars, the shortlist's full and all others' an outline, so that they differ in print. */
function Measure({ measure, own, eligible }: MeasureProps) {
  const words = useWords()
  const { say, number } = words
  const textOf = ({ share, known }: KnownShare) =>
    share === null
      ? say('shortlist.share-unknown')
      : say('shortlist.share-known', { share: percentText(share, words), known: number(known) })
  const name = say(`shortlist.${measure}`)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{textOf(own)}</td>
      <td>{textOf(eligible)}</td>
      <td>
        <svg
          className={css('bars')}
          viewBox="0 0 100 24"
          preserveAspectRatio="none"
          role="img"
          aria-label={say('shortlist.chart', {
            measure: name,
            shortlist: textOf(own),
            eligible: textOf(eligible),
          })}
        >
          <rect x="0" y="2" height="9" width={100 * (own.share ?? 0)} fill="var(--accent)" />
          <rect
            x="0.5"
            y="13"
            height="8"
            width={Math.max(0, 100 * (eligible.share ?? 0) - 1)}
            fill="var(--surface)"
            stroke="var(--ink)"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      </td>
    </tr>
  )
}
