import type { ImportReport } from '../../../shared/contract/import.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './report-figures.module.css'
import { type Share, Shares } from './shares.tsx'

const css = classNames(sheet)

/** Firms against the last import, and rows that balance. */
export function ReportFigures({ report }: { readonly report: ImportReport }) {
  const { say, number } = useWords()
  const isFirst = report.new === report.firms && report.gone === 0
  const firms: readonly Share[] = [
    { label: say('import.dry-new'), count: report.new, tone: 'good' },
    { label: say('import.dry-changed'), count: report.changed, tone: 'accent' },
    { label: say('import.dry-same'), count: report.same, tone: 'calm' },
    { label: say('import.dry-gone'), count: report.gone, tone: 'warn' },
  ]
  const rows: readonly Share[] = [
    { label: say('import.dry-kept'), count: report.kept, tone: 'good' },
    { label: say('import.dry-flagged'), count: report.flagged, tone: 'warn' },
    { label: say('import.dry-refused'), count: report.refused, tone: 'bad' },
  ]
  return (
    <div className={css('figures')}>
      <section className={css('card')}>
        <h3>{say('import.dry-firms')}</h3>
        <Shares shares={firms} />
        <p className={css('text')}>{say(isFirst ? 'import.dry-first' : 'import.dry-against')}</p>
        {report.gone > 0 && <p className={css('text')}>{say('import.dry-gone-why')}</p>}
      </section>
      <section className={css('card')}>
        <h3>{say('import.dry-rows')}</h3>
        <Shares shares={rows} />
        <p className={css('text')}>
          {say('import.dry-balance', {
            read: number(report.read),
            kept: number(report.kept),
            flagged: number(report.flagged),
            refused: number(report.refused),
          })}
        </p>
        {report.flagged > 0 && <p className={css('text')}>{say('import.dry-flagged-why')}</p>}
        {report.refused > 0 && <p className={css('text')}>{say('import.dry-refused-why')}</p>}
      </section>
    </div>
  )
}
