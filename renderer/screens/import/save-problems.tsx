import { FileDown } from 'lucide-react'
import { useState } from 'react'
import type { StagedImport } from '../../../shared/contract/import.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useWords } from '../../parts/words.tsx'
import { type Saved, useSaveProblems } from '../../parts/workspace/use-save-problems.ts'
import { classNames } from '../../style/class-names.ts'
import sheet from './save-problems.module.css'

const css = classNames(sheet)

/** Offered where rows were flagged or refused. */
export function SaveProblems({ staged: { staged, report } }: { readonly staged: StagedImport }) {
  const { say } = useWords()
  const save = useSaveProblems()
  const [saved, setSaved] = useState<Saved | null>(null)
  if (report.flagged + report.refused === 0) return null
  return (
    <div className={css('save')}>
      <Button
        icon={FileDown}
        onPress={async () => setSaved(await save({ import: staged, source: report.profile }))}
      >
        {say('import.dry-save')}
      </Button>
      {saved && (
        <Notice tone={saved.tone} onClose={() => setSaved(null)}>
          {saved.text}
        </Notice>
      )}
    </div>
  )
}
