import type { ReportFile } from '../../../shared/contract/import.ts'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { delimiterName } from './delimiters.ts'
import sheet from './problem-table.module.css'

const css = classNames(sheet)

interface FilesReadProps {
  readonly files: readonly ReportFile[]
  /** Why the registry was recognised, in a sentence. */
  readonly reason: string
}

/** How each file was read in the end. */
export function FilesRead({ files, reason }: FilesReadProps) {
  const words = useWords()
  const { say, number } = words
  return (
    <section className={css('section')}>
      <h3>{say('import.dry-files')}</h3>
      <p className={css('example')}>{reason}</p>
      <ScrollRegion label={say('import.dry-files')}>
        <table className={css('table')}>
          <thead>
            <tr>
              <th scope="col">{say('import.dry-file')}</th>
              <th scope="col">{say('companions.role')}</th>
              <th scope="col">{say('import.reading-encoding')}</th>
              <th scope="col">{say('import.reading-delimiter')}</th>
              <th scope="col" className={css('number')}>
                {say('import.reading-header-line')}
              </th>
              <th scope="col" className={css('number')}>
                {say('import.dry-rows')}
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ file, role, encoding, delimiter, headerLine, rows }) => (
              <tr key={file}>
                <th scope="row">{file}</th>
                <td>{say(`companions.${role}`)}</td>
                <td>{encoding}</td>
                <td>{delimiterName(delimiter, words)}</td>
                <td className={css('number')}>{headerLine === null ? '—' : number(headerLine)}</td>
                <td className={css('number')}>{number(rows)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
