import type { Sniff } from '../../../shared/contract/import.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { columnName } from './column-name.ts'
import { fieldsByColumn } from './mapping-edits.ts'
import sheet from './sample-table.module.css'
import { understoodSamples } from './understood.ts'

const css = classNames(sheet)

interface SampleTableProps {
  readonly sniff: Sniff
  readonly mapping: Mapping | null
  /** ISO date of the data. */
  readonly asOf: string
}

/** The sample rows as they stand in the file, and beneath dates and numbers what they are read as. */
export function SampleTable({ sniff, mapping, asOf }: SampleTableProps) {
  const words = useWords()
  const { say } = words
  const fields = mapping === null ? new Map() : fieldsByColumn(mapping)
  const understood = mapping === null ? [] : understoodSamples({ sniff, mapping, asOf, words })
  const columns = sniff.header.map((header, index) => ({ index, name: columnName(header, index, words) }))
  return (
    <ScrollRegion label={say('import.reading-samples')}>
      <table className={css('table')}>
        <thead>
          <tr>
            {columns.map(({ index, name }) => (
              <th key={index} scope="col" className={css(fields.has(index) && 'read')}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sniff.samples.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other identity than their place
            <tr key={place}>
              {columns.map(({ index }) => (
                <td key={index}>
                  <span className={css('raw')}>{row[index]}</span>
                  <ReadAs value={understood[place]?.get(index)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** Undefined where the text itself is the value; null where the reader leaves it unknown. */
function ReadAs({ value }: { readonly value: string | null | undefined }) {
  const { say } = useWords()
  if (value === undefined) return null
  return (
    <span className={css('as', value === null && 'unknown')}>
      {value === null ? say('import.reading-unread') : say('import.reading-read-as', { value })}
    </span>
  )
}
