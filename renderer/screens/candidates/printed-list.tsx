import type { RankingPage, RankingQuery } from '../../../shared/contract/ranking.ts'
import { TIERS } from '../../../shared/criteria/names.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import { bandText } from '../../../shared/words/raw-text.ts'
import { aboutTier, criterionName, flagName, modelName, sectorName } from '../../parts/criteria-words.ts'
import { percentText, yearOf } from '../../parts/figures.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { filterParts } from './filter-parts.ts'
import sheet from './printed-list.module.css'
import { asideSentence } from './set-aside.tsx'

const css = classNames(sheet)

export interface PrintedListProps {
  readonly page: RankingPage
  readonly rows: readonly Candidate[]
  readonly query: RankingQuery
}

export function PrintedList({ page, rows, query }: PrintedListProps) {
  const words = useWords()
  const { say } = words
  return (
    <div className={css('sheet')} lang={words.language} data-sheet>
      <h1>{say('list.print-heading', { lens: say(`criteria.lens-${page.lens}`) })}</h1>
      <p>{say('exports.standing-proposal')}</p>
      <p>{say('frame.data-of', { date: words.date(page.asOf) })}</p>
      <p>{asideSentence(page, words)}</p>
      <FilterInWords query={query} />
      <table className={css('list')}>
        <thead>
          <tr>
            {(['rank', 'firm', 'employees', 'founded', 'tier', 'score', 'coverage', 'flags'] as const).map(
              (column) => (
                <th key={column} scope="col">
                  {say(`list.printed-${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((candidate) => (
            <PrintedRow key={candidate.id} candidate={candidate} />
          ))}
        </tbody>
      </table>
      <MethodPage page={page} />
    </div>
  )
}

function FilterInWords({ query }: { readonly query: RankingQuery }) {
  const words = useWords()
  const parts = filterParts(query.filter ?? {}, words).map(({ text }) => text)
  return <p>{parts.length > 0 ? parts.join(' · ') : words.say('list.no-filter')}</p>
}

/** No owner's age: the sheet may lie on a table. */
function PrintedRow({ candidate }: { readonly candidate: Candidate }) {
  const words = useWords()
  const { number, say } = words
  const { rank, name, id, municipality, sector, employees, founded, tier, score, low, high } = candidate
  const where = [municipality, sectorName(words, sector.nace) ?? sector.code, id].filter(Boolean)
  const flags = candidate.flags.filter((flag) => flag !== 'window')
  return (
    <tr>
      <td>{number(rank)}</td>
      <th scope="row">
        {name}
        <small>{where.join(' · ')}</small>
      </th>
      <td>{employees ? bandText(employees, words) : '—'}</td>
      <td>{founded ? yearOf(founded) : '—'}</td>
      <td>{tier}</td>
      <td>
        {number(score)}
        <small>{say('units.band', { low: number(low), high: number(high) })}</small>
      </td>
      <td>{percentText(candidate.coverage / 100, words)}</td>
      <td>{flags.map((flag) => flagName(words, flag)).join(', ')}</td>
    </tr>
  )
}

function MethodPage({ page }: { readonly page: RankingPage }) {
  const words = useWords()
  const { say } = words
  const model = say('frame.model-usual', {
    model: modelName(words, page.model.id),
    version: page.model.version,
  })
  return (
    <section className={css('method')}>
      <h2>{say('list.method')}</h2>
      <p>{say('list.method-what')}</p>
      <p>{model}</p>
      <ul>
        {page.criteria.map(({ id, weight, usual }) => (
          <li key={id}>
            {say(Math.abs(weight - usual) < 0.0005 ? 'list.method-weight' : 'list.method-own-weight', {
              criterion: criterionName(words, id),
              weight: percentText(weight, words, 1),
              usual: percentText(usual, words, 1),
            })}
          </li>
        ))}
      </ul>
      <p>{say('list.method-unknown')}</p>
      <dl>
        {TIERS.map((tier) => (
          <div key={tier}>
            <dt>{tier}</dt>
            <dd>{aboutTier(words, tier)}</dd>
          </div>
        ))}
      </dl>
      <p>{say('list.method-limits')}</p>
    </section>
  )
}
