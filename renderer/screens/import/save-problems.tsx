import { FileDown } from 'lucide-react'
import type { ImportReport } from '../../../shared/contract/import.ts'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../parts/words.tsx'
import { useSaveProblems } from '../../parts/workspace/use-save-problems.ts'

interface SaveProblemsProps {
  readonly import: number
  readonly report: ImportReport
}

/** Offered where rows were flagged or refused. */
export function SaveProblems({ import: id, report }: SaveProblemsProps) {
  const { say } = useWords()
  const save = useSaveProblems()
  if (report.flagged + report.refused === 0) return null
  return (
    <Button icon={FileDown} onPress={() => void save({ import: id, source: report.profile })}>
      {say('import.dry-save')}
    </Button>
  )
}
