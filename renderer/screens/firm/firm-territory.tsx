import type { FirmTerritory } from '../../../shared/contract/places.ts'
import { percentText } from '../../parts/figures.ts'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './facts-column.module.css'

const css = classNames(sheet)

/** What imported files say of the firm's place, and what of it counts in the score; nothing where there are none. */
export function FirmTerritoryPart({ firm }: { readonly firm: string }) {
  const { say } = useWords()
  const { data } = useCall('place.ofFirm', { firm })
  if (data === undefined || (data.figures.length === 0 && data.support === null)) return null
  return (
    <section className={css('group')}>
      <h3 className={css('title')}>{say('map.territory')}</h3>
      {data.figures.length > 0 && <Figures territory={data} />}
      <Support territory={data} />
    </section>
  )
}

function Figures({ territory }: { readonly territory: FirmTerritory }) {
  const words = useWords()
  const { say, number } = words
  const { place, figures, decile, jobs, jobShare } = territory
  const text = (value: number) => number(value, Number.isInteger(value) ? 0 : 2)
  return (
    <>
      <p className={css('source')}>{say('map.of-place', { place: place ?? '' })}</p>
      <dl>
        {figures.map(({ name, value }) => (
          <div key={name} className={css('line')}>
            <dt>{name}</dt>
            <dd>{text(value)}</dd>
          </div>
        ))}
      </dl>
      {decile !== null && <p>{say('map.counts-decile', { decile: text(decile) })}</p>}
      {jobShare !== null && jobs !== null && (
        <p>{say('map.counts-jobs', { share: percentText(jobShare, words, 1), jobs: number(jobs) })}</p>
      )}
    </>
  )
}

function Support({ territory: { support } }: { readonly territory: FirmTerritory }) {
  const { say, number } = useWords()
  if (support === null) return null
  const { name, kind, km, from } = support
  const called = kind === null ? name : `${name} (${kind})`
  return (
    <>
      <p>{say('map.nearest', { name: called, km: number(km, km < 10 ? 1 : 0) })}</p>
      <p className={css('source')}>{say(`map.measured-${from}`)}</p>
    </>
  )
}
