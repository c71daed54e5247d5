import type { StagedImport } from '../../../shared/contract/import.ts'
import { Notice } from '../../parts/notice.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './dry-run-report.module.css'
import { FilesRead } from './files-read.tsx'
import { ProblemTable } from './problem-table.tsx'
import { ReportFigures } from './report-figures.tsx'
import { SaveProblems } from './save-problems.tsx'
import { mainSniff, type Session, seriesOf } from './session.ts'

const css = classNames(sheet)

interface DryRunReportProps {
  readonly staged: StagedImport
  readonly session: Session
}

/** What a dry run found: firms against the last import, rows that balance, what was noticed, how files were read. */
export function DryRunReport({ staged, session }: DryRunReportProps) {
  const { report } = staged
  const { say, number } = useWords()
  return (
    <div className={css('report')}>
      <Notice title={say('import.dry-ready')}>
        {say('import.dry-ready-text', {
          count: report.firms,
          firms: number(report.firms),
          source: seriesOf(session) || report.profile,
        })}
      </Notice>
      <ReportFigures report={report} />
      <ProblemTable problems={report.problems} />
      <SaveProblems staged={staged} />
      <FilesRead files={report.files} reason={mainSniff(session)?.profileReason ?? report.profileReason} />
    </div>
  )
}
