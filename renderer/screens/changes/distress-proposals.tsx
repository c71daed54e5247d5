import type { DistressProposal } from '../../../shared/contract/distress.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { percentText } from '../../parts/figures.ts'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { useAction, useCall, useRefresh } from '../../parts/use-call.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './changes-screen.module.css'

const css = classNames(sheet)

/** Lists of closures and insolvencies: events that are merely alike a firm wait here for somebody to say which. */
export function DistressProposals() {
  const { say } = useWords()
  const refresh = useRefresh()
  const show = useNoticeTray((tray) => tray.show)
  const { data, error, refetch } = useCall('distress.proposals', {})
  const reading = useSaving(async () => {
    const [chosen] = await bridge.chooseFiles({ purpose: 'registry', many: false })
    if (chosen === undefined) return
    const report = await bridge.call('distress.import', { file: chosen.file })
    await refresh('all')
    show({ tone: 'good', text: say('changes.distress-report', { ...report }) })
  })
  return (
    <section className={css('decide')} aria-label={say('watch.proposals')}>
      <h2>{say('watch.proposals')}</h2>
      <p className={css('about')}>{say('watch.proposals-what')}</p>
      <div>
        <Button isPending={reading.isBusy} onPress={reading.run}>
          {say('watch.read-list')}
        </Button>
      </div>
      <FailureNotice error={error ?? reading.error} onRetry={error ? () => void refetch() : undefined} />
      {data?.length === 0 && <p>{say('changes.no-proposals')}</p>}
      <ul className={css('lines')}>
        {data?.map((proposal) => (
          <Proposal key={proposal.event} proposal={proposal} />
        ))}
      </ul>
    </section>
  )
}

function Proposal({ proposal }: { readonly proposal: DistressProposal }) {
  const words = useWords()
  const { say } = words
  const { event, name, municipality, kind, date, file, line, candidates } = proposal
  const confirm = useAction('distress.confirm', { refreshes: 'all' })
  return (
    <li className={css('proposal')}>
      <p>
        <strong>{name}</strong>{' '}
        {[municipality, say(`changes.kind-${kind}`), date && words.date(date)].filter(Boolean).join(' · ')}
        <span className={css('id')}>{say('watch.at-line', { file, line })}</span>
      </p>
      <div className={css('choices')}>
        {candidates.map((candidate) => (
          <Button
            key={candidate.firm}
            isPending={confirm.isPending}
            onPress={() => confirm.mutate({ event, firm: candidate.firm })}
          >
            {say('watch.it-is', {
              name: candidate.name,
              place: candidate.municipality ?? say('units.unknown'),
              percent: percentText(candidate.similarity, words),
            })}
          </Button>
        ))}
        <Button kind="quiet" onPress={() => confirm.mutate({ event, firm: null })}>
          {say('watch.none-of-them')}
        </Button>
      </div>
      <FailureNotice error={confirm.error} />
    </li>
  )
}
