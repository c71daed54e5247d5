import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { Lens } from '../../../shared/criteria/names.ts'
import { IconButton } from '../../parts/button.tsx'
import type { ChosenFirm } from '../../parts/campaigns-state.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Paper } from '../../parts/paper/paper.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './campaigns-screen.module.css'

const css = classNames(sheet)

export interface LettersPreviewProps {
  readonly firms: readonly ChosenFirm[]
  readonly template: string
  readonly language: string
  readonly lens: Lens
}

/** The letters as they will leave the office, one at a time; one that may not be written says why. */
export function LettersPreview({ firms, template, language, lens }: LettersPreviewProps) {
  const { say, number } = useWords()
  const [at, setAt] = useState(0)
  const { firm, name } = firms[at] ?? { firm: '', name: '' }
  const { data, error } = useCall('document.render', { firm, template, lens, language })
  return (
    <>
      <div className={css('leaf')}>
        <IconButton
          icon={ChevronLeft}
          label={say('outreach.letter-before')}
          isDisabled={at === 0}
          onPress={() => setAt(at - 1)}
        />
        <span>
          {say('outreach.letter-of', { place: number(at + 1), total: number(firms.length), firm: name })}
        </span>
        <IconButton
          icon={ChevronRight}
          label={say('outreach.letter-after')}
          isDisabled={at + 1 >= firms.length}
          onPress={() => setAt(at + 1)}
        />
      </div>
      <FailureNotice error={error} />
      {data ? <Paper html={data.html} language={data.language} /> : !error && <Skeleton lines={12} />}
    </>
  )
}
