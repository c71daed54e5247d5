import { History } from 'lucide-react'
import { useState } from 'react'
import type { ImportEntry } from '../../../shared/contract/import.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Select } from '../../parts/select.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useView } from '../../parts/view/use-view.ts'
import { useWords } from '../../parts/words.tsx'
import { NothingYet } from '../../parts/workspace/nothing-yet.tsx'
import { classNames } from '../../style/class-names.ts'
import { ChangeGroups } from './change-groups.tsx'
import sheet from './changes-screen.module.css'
import { DistressProposals } from './distress-proposals.tsx'
import { DuplicatePairs } from './duplicate-pairs.tsx'
import { SaveDigest } from './save-digest.tsx'

const css = classNames(sheet)

/** What the newest extract changed, and what the program only supposes and somebody has to decide. */
export function ChangesScreen() {
  const { say } = useWords()
  const workspace = useCall('workspace.current', {})
  return (
    <div className={css('screen')}>
      <h1>{say('frame.changes')}</h1>
      <FailureNotice error={workspace.error} onRetry={() => void workspace.refetch()} />
      {workspace.isPending && <Skeleton lines={8} />}
      {workspace.data === null || workspace.data?.firms === 0 ? (
        <NothingYet workspace={workspace.data} icon={History}>
          {say('watch.nothing-why')}
        </NothingYet>
      ) : (
        workspace.data && (
          <>
            <Since />
            <DistressProposals />
            <DuplicatePairs />
          </>
        )
      )}
    </div>
  )
}

function Since() {
  const words = useWords()
  const { say } = words
  const lens = useView(({ lens }) => lens)
  const [since, setSince] = useState<string>('before')
  const imports = useCall('import.list', {}).data ?? []
  const { data, isFetching, error, refetch } = useCall(
    'changes.since',
    { lens, ...(since === 'before' ? {} : { since: Number(since) }) },
    { keepPrevious: true },
  )
  const name = ({ source, asOf }: ImportEntry) => say('watch.import', { source, date: words.date(asOf) })
  return (
    <section className={css('since')} aria-label={say('watch.what-changed')} aria-busy={isFetching}>
      <Select
        label={say('watch.since')}
        value={since}
        choices={[
          { value: 'before', label: say('watch.before') },
          ...imports
            .filter(({ current }) => !current)
            .map((one) => ({ value: String(one.id), label: name(one) })),
        ]}
        onChange={setSince}
      />
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeleton lines={10} />}
      {data?.compared.length === 0 && <p>{say('changes.nothing-to-compare')}</p>}
      {data?.compared.map(({ source, from, to }) => (
        <p key={source} className={css('compared')}>
          {say('changes.compared', {
            source,
            from: from.import,
            fromDate: words.date(from.asOf),
            to: to.import,
            toDate: words.date(to.asOf),
          })}
        </p>
      ))}
      {data && data.compared.length > 0 && (
        <SaveDigest lens={lens} since={since === 'before' ? null : Number(since)} />
      )}
      {data && data.compared.length > 0 && <ChangeGroups changes={data} />}
    </section>
  )
}
