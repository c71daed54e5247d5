import { useState } from 'react'
import type { NetJobsInput } from '../../../../shared/scoring/beside/net-jobs.ts'
import { FailureNotice } from '../../../parts/failure-notice.tsx'
import { NumberBox } from '../../../parts/number-box.tsx'
import { useCall } from '../../../parts/use-call.ts'
import { useWords } from '../../../parts/words.tsx'
import { classNames } from '../../../style/class-names.ts'
import sheet from './shortlist-tab.module.css'

const css = classNames(sheet)

export interface JobsOfOneProps {
  readonly shares: Omit<NetJobsInput, 'gross' | 'reference'>
}

/** Net additional jobs of a case whose jobs are typed, under the same shares. */
export function JobsOfOne({ shares }: JobsOfOneProps) {
  const { say, number } = useWords()
  const [gross, setGross] = useState(100)
  const [reference, setReference] = useState(30)
  const { data, error } = useCall('beside.netJobs', { ...shares, gross, reference }, { keepPrevious: true })
  return (
    <div>
      <h3>{say('shortlist.jobs-of-one')}</h3>
      <div className={css('which')}>
        <span className={css('box')}>
          {say('shortlist.jobs-gross')}
          <NumberBox
            label={say('shortlist.jobs-gross')}
            value={gross}
            from={0}
            digits={1}
            onKeep={setGross}
          />
        </span>
        <span className={css('box')}>
          {say('shortlist.jobs-reference')}
          <NumberBox
            label={say('shortlist.jobs-reference')}
            value={reference}
            from={0}
            digits={1}
            onKeep={setReference}
          />
        </span>
      </div>
      <FailureNotice error={error} />
      {data && (
        <p role="status">
          {say('analysis.net-jobs', {
            net: number(data.net, 1),
            converted: number(data.converted, 1),
            reference: number(data.reference, 1),
          })}
        </p>
      )}
    </div>
  )
}
