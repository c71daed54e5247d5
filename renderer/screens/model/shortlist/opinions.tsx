import { useCall } from '../../../parts/use-call.ts'
import { useWords } from '../../../parts/words.tsx'
import { classNames } from '../../../style/class-names.ts'
import { Part } from './part.tsx'
import sheet from './shortlist-tab.module.css'
import type { Shortlisted } from './shortlist-tab.tsx'

const css = classNames(sheet)

/** What other ways to weigh would say of the same firms. */
export function Opinions({ shortlist }: { readonly shortlist: Shortlisted }) {
  const { say, number } = useWords()
  const { data, error } = useCall('beside.opinions', shortlist, { keepPrevious: true })
  return (
    <Part
      title={say('shortlist.opinions')}
      about={say('shortlist.opinions-about')}
      error={error}
      isWaiting={!data && !error}
    >
      {data && (
        <table className={css('table')}>
          <thead>
            <tr>
              <th scope="col">{say('shortlist.firm')}</th>
              <th scope="col">{say('shortlist.rank')}</th>
              <th scope="col">{say('shortlist.score')}</th>
              {data.opinions.map(({ id }) => (
                <th key={id} scope="col">
                  {say(`analysis.opinion-${id}`)}
                  <span className={css('about')}>{say(`analysis.opinion-${id}-about`)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.firms.map((firm) => (
              <tr key={firm.id}>
                <th scope="row">{firm.name}</th>
                <td>{number(firm.rank)}</td>
                <td>{number(firm.score, 1)}</td>
                {data.opinions.map(({ id }) => (
                  <td key={id}>
                    {say('shortlist.opinion-place', {
                      value: number(firm[id].value, 3),
                      rank: number(firm[id].rank),
                    })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  )
}
