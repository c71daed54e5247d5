import type { Lens } from '../../../shared/criteria/names.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import { financeFor } from '../../../shared/scoring/finance.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './next-column.module.css'

const css = classNames(sheet)

/** What may pay for a conversion, by the rules of the table of finance. */
export function FinanceThatFits({ firm, lens }: { readonly firm: Firm; readonly lens: Lens }) {
  const { say } = useWords()
  const { data, error } = useCall('table.get', { table: 'finance' })
  const rows = data?.table === 'finance' ? data.rows : []
  const found = financeFor(firm, lens, rows)
  const rulesText = (rules: readonly ('country' | 'lens' | 'employees')[]) =>
    rules.map((rule) => say(`tables.rule-${rule}`)).join(', ')
  return (
    <section className={css('part')}>
      <h3>{say('tables.finance-fits')}</h3>
      <FailureNotice error={error} />
      {data && found.length === 0 && (
        <p className={css('none')}>
          {say(rows.length === 0 ? 'tables.finance-empty' : 'tables.finance-none')}
        </p>
      )}
      <ul className={css('lines')}>
        {found.map(({ finance, because, open }) => (
          <li key={finance.name}>
            <strong>{finance.name}</strong> {finance.offers}
            {because.length > 0 && ` ${say('tables.finance-because', { rules: rulesText(because) })}`}
            {open.length > 0 && ` ${say('tables.finance-open', { rules: rulesText(open) })}`}{' '}
            {say('tables.finance-check', { source: finance.source })}
          </li>
        ))}
      </ul>
    </section>
  )
}
