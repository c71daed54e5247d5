import { LEGAL_KINDS } from '../../../shared/firm/legal-kind.ts'
import { STATUS_KINDS } from '../../../shared/firm/status.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { profileOf } from '../../../shared/registry/match-profile.ts'
import {
  type MeantWord,
  type OddCell,
  oddCells,
  type ValueKind,
  type WordColumn,
  wordColumns,
} from '../../../shared/registry/words-to-map.ts'
import { nace } from '../../../shared/words/en/nace.ts'
import type { Words } from '../../../shared/words/words.ts'
import { CheckBox } from '../../parts/check-box.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { changeMapping } from './actions.ts'
import { sayMeaning, sayNothing } from './mapping-edits.ts'
import type { Session } from './session.ts'
import { mainSniff } from './session.ts'
import sheet from './word-meanings.module.css'

const css = classNames(sheet)

interface WordMeaningsProps {
  readonly session: Session
  readonly mapping: Mapping
}

/** Words of the file whose meaning decides something, those that nobody knows first; and cells that are no figure. */
export function WordMeanings({ session, mapping }: WordMeaningsProps) {
  const { say } = useWords()
  const profile = profileOf(mapping.profile)
  const sniff = mainSniff(session)
  if (profile === null || sniff === null) return null
  const columns = wordColumns(sniff.words, mapping, profile)
  const odd = oddCells(sniff.words, mapping, profile)
  if (columns.length === 0 && odd.length === 0) return null
  return (
    <section className={css('section')} aria-label={say('meanings.title')}>
      <h3>{say('meanings.title')}</h3>
      <p className={css('text')}>{say('meanings.text')}</p>
      <div className={css('columns')}>
        {columns.map((column) => (
          <Column key={`${column.kind} ${column.header}`} column={column} />
        ))}
        {odd.length > 0 && <OddCells cells={odd} />}
      </div>
    </section>
  )
}

function Column({ column: { kind, header, words } }: { readonly column: WordColumn }) {
  const { say, number } = useWords()
  const known = words.filter((word) => word.known !== null)
  const unknown = words.filter((word) => word.known === null)
  return (
    <div className={css('card')}>
      <h4>{say(`meanings.${kind}`, { column: header.trim() })}</h4>
      {unknown.length > 0 && <WordTable kind={kind} words={unknown} />}
      {known.length > 0 && (
        <details>
          <summary>{say('meanings.understood', { number: number(known.length) })}</summary>
          <WordTable kind={kind} words={known} />
        </details>
      )}
    </div>
  )
}

function WordTable({ kind, words }: { readonly kind: ValueKind; readonly words: readonly MeantWord[] }) {
  const { say, number } = useWords()
  return (
    <table className={css('table')}>
      <thead>
        <tr>
          <th scope="col">{say('meanings.word')}</th>
          <th scope="col" className={css('number')}>
            {say('meanings.rows')}
          </th>
          <th scope="col">{say('meanings.means')}</th>
        </tr>
      </thead>
      <tbody>
        {words.map((word) => (
          <tr key={word.word}>
            <th scope="row">{word.word}</th>
            <td className={css('number')}>{number(word.count)}</td>
            <td>
              <MeaningSelect kind={kind} word={word} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const AS_FOUND = ''
const NOTHING = 'nothing'

function MeaningSelect({ kind, word: { word, known, said } }: { kind: ValueKind; word: MeantWord }) {
  const words = useWords()
  const { say } = words
  const choose = (value: string) =>
    changeMapping((mapping) =>
      sayMeaning(mapping, {
        kind,
        word,
        ...(value === AS_FOUND ? {} : { meaning: value === NOTHING ? null : value }),
      }),
    )
  return (
    <select
      className={css('select', known === null && said === undefined && 'open')}
      aria-label={say('meanings.means-of', { word })}
      value={said === undefined ? AS_FOUND : (said ?? NOTHING)}
      onChange={(event) => choose(event.target.value)}
    >
      <option value={AS_FOUND}>
        {known === null
          ? say('meanings.not-said')
          : say('meanings.found', { meaning: meaningName(kind, known, words) })}
      </option>
      {MEANINGS[kind].map((meaning) => (
        <option key={meaning} value={meaning}>
          {meaningName(kind, meaning, words)}
        </option>
      ))}
      <option value={NOTHING}>{say('meanings.nothing')}</option>
    </select>
  )
}

const MEANINGS: Readonly<Record<ValueKind, readonly string[]>> = {
  legalForm: LEGAL_KINDS.filter((kind) => kind !== 'perhaps-cooperative'),
  status: STATUS_KINDS,
  sector: Object.keys(nace).sort(),
}

function meaningName(kind: ValueKind, meaning: string, { say }: Words): string {
  if (kind === 'sector') return `${meaning} ${say(`nace.${meaning as keyof typeof nace}`)}`
  return say(`import.kind-${meaning as (typeof LEGAL_KINDS)[number] | (typeof STATUS_KINDS)[number]}`)
}

function OddCells({ cells }: { readonly cells: readonly OddCell[] }) {
  const { say, number } = useWords()
  return (
    <div className={css('card')}>
      <h4>{say('meanings.odd-title')}</h4>
      <p className={css('text')}>{say('meanings.odd-text')}</p>
      {cells.map(({ field, header, word, count, isNothing }) => (
        <CheckBox
          key={`${field} ${word}`}
          isSelected={isNothing}
          onChange={(chosen) =>
            changeMapping((mapping) => sayNothing(mapping, { field, word, isNothing: chosen }))
          }
        >
          {say('meanings.odd', { word, column: header.trim(), rows: number(count) })}
        </CheckBox>
      ))}
    </div>
  )
}
