import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RankingPage, RankingQuery } from '../../../shared/contract/ranking.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PrintButtons } from '../../parts/print-buttons.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useWords } from '../../parts/words.tsx'
import { PrintedList } from './printed-list.tsx'

/** About a hundred pages of paper; more is for a file. */
const MOST = 3_000
const PAGE = 500

export interface PrintDialogProps {
  readonly query: RankingQuery
  readonly onClose: () => void
}

/** The whole list as it will be on paper, with the page that says how it came about. */
export function PrintDialog({ query, onClose }: PrintDialogProps) {
  const { say, number } = useWords()
  const [failure, setFailure] = useState<unknown>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['ranking.page', 'print', query],
    queryFn: () => wholeList(query),
    gcTime: 0,
  })
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      title={say('list.print-title')}
      actions={
        <>
          <Button onPress={onClose}>{say('frame.cancel')}</Button>
          <PrintButtons
            name={say('list.print-title')}
            sheet={{ sheet: 'list' }}
            isDisabled={!data}
            onFailure={setFailure}
          />
        </>
      }
    >
      <FailureNotice error={error} onRetry={() => void refetch()} />
      <FailureNotice error={failure} />
      {data && data.page.total > MOST && (
        <Notice tone="warn">
          {say('list.print-cut', { most: number(MOST), firms: number(data.page.total) })}
        </Notice>
      )}
      {data && data.suppressed > 0 && (
        <Notice>{say('exports.suppressed', { count: data.suppressed })}</Notice>
      )}
      {data ? (
        <PrintedList page={data.page} rows={data.rows} query={query} />
      ) : (
        !error && <Skeleton lines={20} />
      )}
    </Dialog>
  )
}

interface WholeList {
  readonly page: RankingPage
  readonly rows: readonly Candidate[]
  /** Firms of the list that must not be contacted: paper leaves the office, so they do not stand on it. */
  readonly suppressed: number
}

async function wholeList(query: RankingQuery): Promise<WholeList> {
  const page = await bridge.call('ranking.page', { ...query, offset: 0, limit: PAGE })
  const rows = [...page.candidates]
  while (rows.length < Math.min(MOST, page.total)) {
    const next = await bridge.call('ranking.page', { ...query, offset: rows.length, limit: PAGE })
    rows.push(...next.candidates)
  }
  const list = await bridge.call('suppression.list', {})
  const unlisted = new Set(list.flatMap(({ about, firm }) => (about === 'firm' && firm ? [firm.id] : [])))
  const printed = rows.filter(({ id }) => !unlisted.has(id))
  return { page, rows: printed, suppressed: rows.length - printed.length }
}
