import { useState } from 'react'
import { Link } from 'wouter'
import type { AsideFirm } from '../../../shared/contract/list-view.ts'
import type { RankingPage } from '../../../shared/contract/ranking.ts'
import { aboutExclusion, aboutReferral } from '../../parts/criteria-words.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Select } from '../../parts/select.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { type AsideReason, asideReasons, isExclusion } from './aside-reasons.ts'
import sheet from './set-aside.module.css'

const css = classNames(sheet)

/** Firms listed at once; the search finds the others. */
const SHOWN = 100

export interface AsideDialogProps {
  readonly page: RankingPage
  readonly onClose: () => void
}

/** Which firms are set aside, and why each is: the reason can be looked at and, on the firm's page, overruled. */
export function AsideDialog({ page, onClose }: AsideDialogProps) {
  const words = useWords()
  const { say, number } = words
  const [reason, setReason] = useState<AsideReason | null>(null)
  const [search, setSearch] = useState('')
  const reasons = asideReasons(page)
  const aside = reasons.reduce((sum, { count }) => sum + count, 0)
  const { data, error, refetch } = useCall(
    'ranking.aside',
    { lens: page.lens, search, offset: 0, limit: SHOWN, ...(reason ? { reason } : {}) },
    { keepPrevious: true },
  )
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      title={say('candidates.aside-title', { n: number(aside), count: aside })}
    >
      <div className={css('choose')}>
        <Select
          label={say('list.aside-reason')}
          value={reason ?? 'every'}
          choices={[
            { value: 'every', label: say('list.aside-every') },
            ...reasons.map(({ id, count }) => ({
              value: id,
              label: say(`candidates.aside-${id}`, { count, n: number(count) }),
            })),
          ]}
          onChange={(value) => setReason(value === 'every' ? null : value)}
        />
        <TextField label={say('candidates.search')} value={search} onChange={setSearch} />
      </div>
      {reason && <p>{isExclusion(reason) ? aboutExclusion(words, reason) : aboutReferral(words, reason)}</p>}
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeleton lines={8} />}
      {data && <AsideTable firms={data.firms} onLeave={onClose} />}
      {data && data.total > data.firms.length && (
        <p>{say('list.aside-more', { firms: number(data.total - data.firms.length) })}</p>
      )}
    </Dialog>
  )
}

interface AsideTableProps {
  readonly firms: readonly AsideFirm[]
  readonly onLeave: () => void
}

function AsideTable({ firms, onLeave }: AsideTableProps) {
  const { say } = useWords()
  if (firms.length === 0) return <p>{say('list.aside-none')}</p>
  return (
    <table className={css('firms')}>
      <thead>
        <tr>
          <th scope="col">{say('candidates.column-firm')}</th>
          <th scope="col">{say('candidates.column-municipality')}</th>
          <th scope="col">{say('list.aside-why')}</th>
        </tr>
      </thead>
      <tbody>
        {firms.map(({ id, name, municipality, reason }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={`/firm/${encodeURIComponent(id)}`} onClick={onLeave}>
                {name}
              </Link>
            </th>
            <td>{municipality ?? '—'}</td>
            <td>
              {isExclusion(reason) ? say(`criteria.excluded-${reason}`) : say(`criteria.referred-${reason}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
