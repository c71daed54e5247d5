import type { ReportProblem } from '../../../shared/contract/import.ts'
import { Notice } from '../../parts/notice.tsx'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './problem-table.module.css'

const css = classNames(sheet)

const SHOWN = 20

/** The most frequent findings, each with its count and one row as an example. */
export function ProblemTable({ problems }: { readonly problems: readonly ReportProblem[] }) {
  const { say, number } = useWords()
  if (problems.length === 0) return <Notice tone="good">{say('import.dry-problems-none')}</Notice>
  const sorted = problems.toSorted((one, other) => other.count - one.count)
  const rarer = sorted.length - SHOWN
  return (
    <section className={css('section')}>
      <h3>{say('import.dry-problems')}</h3>
      <ScrollRegion label={say('import.dry-problems')}>
        <table className={css('table')}>
          <thead>
            <tr>
              <th scope="col">{say('import.dry-problem')}</th>
              <th scope="col">{say('import.dry-column')}</th>
              <th scope="col" className={css('number')}>
                {say('import.dry-count')}
              </th>
              <th scope="col">{say('import.dry-example')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, SHOWN).map(({ code, column, count, example }) => (
              <tr key={`${code} ${column}`}>
                <th scope="row">{say(`problemNames.${code}`)}</th>
                <td>{column?.trim() ?? say('import.dry-whole-row')}</td>
                <td className={css('number')}>{number(count)}</td>
                <td className={css('example')}>{example.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rarer > 0 && <p>{say('import.dry-problems-more', { count: rarer })}</p>}
    </section>
  )
}
