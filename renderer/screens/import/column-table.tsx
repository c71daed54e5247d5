import type { Mapping } from '../../../shared/registry/mapping.ts'
import { HiddenText } from '../../parts/hidden-text.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { assign } from './actions.ts'
import sheet from './column-table.module.css'
import type { DescribedColumn } from './describe-columns.ts'
import { FieldSelect } from './field-select.tsx'

const css = classNames(sheet)

interface ColumnTableProps {
  readonly columns: readonly DescribedColumn[]
  readonly mapping: Mapping
}

/** One row per column of the file, so that a register of fifty columns is read downwards. */
export function ColumnTable({ columns, mapping }: ColumnTableProps) {
  const { say } = useWords()
  if (columns.length === 0) return <p className={css('none')}>{say('import.mapping-none-here')}</p>
  return (
    <table className={css('table')}>
      <caption>
        <HiddenText>{say('import.mapping-columns')}</HiddenText>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('import.mapping-column')}</th>
          <th scope="col">{say('import.mapping-field')}</th>
          <th scope="col">{say('import.mapping-values')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <ColumnRow key={column.index} column={column} mapping={mapping} />
        ))}
      </tbody>
    </table>
  )
}

function ColumnRow({ column, mapping }: { readonly column: DescribedColumn; readonly mapping: Mapping }) {
  const { say } = useWords()
  const { index, name, field, reason, personal, never, values } = column
  return (
    <tr className={css(field === null && 'out')}>
      <th scope="row" className={css('name')}>
        {name}
        {never && <span className={css('mark', never)}>{say(`import.mapping-${never}`)}</span>}
        {personal && (
          <span className={css('mark')} title={say('import.mapping-personal-why')}>
            {say('import.mapping-personal')}
          </span>
        )}
      </th>
      <td className={css('field')}>
        <FieldSelect
          label={say('import.mapping-field-of', { column: name })}
          value={field}
          mapping={mapping}
          isDisabled={never !== null}
          onChange={(chosen) => assign(index, chosen)}
        />
        <p className={css('reason')}>{reason}</p>
      </td>
      <td className={css('values')}>
        {values.length === 0 ? (
          <span className={css('empty')}>{say('import.mapping-empty-cell')}</span>
        ) : (
          values.map((value) => (
            <span key={value} className={css('value')}>
              {value}
            </span>
          ))
        )}
      </td>
    </tr>
  )
}
