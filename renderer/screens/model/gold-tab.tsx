import { Dices } from 'lucide-react'
import { useState } from 'react'
import type { GoldSet } from '../../../shared/contract/gold.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { GOLD_FIRMS } from '../../../shared/scoring/outcomes/gold-set.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { GoldAgreementPart } from './gold-agreement.tsx'
import { GoldLabelling } from './gold-labelling.tsx'
import sheet from './gold-tab.module.css'

const css = classNames(sheet)

/** Firms that somebody sorts without seeing their scores, and how far the model agrees. */
export function GoldTab({ lens }: { readonly lens: Lens }) {
  const { say, number } = useWords()
  const { data, error, refetch } = useCall('gold.get', { lens })
  const draw = useAction('gold.draw', { refreshes: ['gold.get', 'gold.agreement'] })
  return (
    <div className={css('tab')}>
      <p className={css('lead')}>{say('gold.lead', { firms: number(GOLD_FIRMS) })}</p>
      <FailureNotice error={error ?? draw.error} onRetry={() => refetch()} />
      {data === undefined && !error && <Skeleton lines={8} />}
      {data === null && (
        <div>
          <Button kind="main" icon={Dices} isPending={draw.isPending} onPress={() => draw.mutate({ lens })}>
            {say('gold.draw')}
          </Button>
        </div>
      )}
      {data && <Drawn key={data.drawnAt} set={data} onDraw={(seed) => draw.mutate({ lens, seed })} />}
    </div>
  )
}

function Drawn({ set, onDraw }: { readonly set: GoldSet; readonly onDraw: (seed: number) => void }) {
  const { say, number, date } = useWords()
  const { seed, drawnAt, firms, gone, lens } = set
  const labelled = firms.filter(({ label }) => label !== null).length
  const [isAsking, setAsking] = useState(false)
  const [isShown, setShown] = useState(false)
  const isDone = labelled === firms.length
  return (
    <>
      <p className={css('about')}>
        {say('gold.drawn', { date: date(drawnAt), seed: String(seed) })}
        {gone > 0 && ` ${say('gold.gone', { count: gone, n: number(gone) })}`}
      </p>
      <p role="status">{say('gold.labelled', { n: number(labelled), of: number(firms.length) })}</p>
      <GoldLabelling set={set} />
      {!isDone && labelled > 0 && !isShown && (
        <div>
          <p className={css('about')}>{say('gold.blind')}</p>
          <Button onPress={() => setShown(true)}>{say('gold.show')}</Button>
        </div>
      )}
      {(isDone || isShown) && <GoldAgreementPart lens={lens} />}
      <div>
        <Button kind="quiet" icon={Dices} onPress={() => setAsking(true)}>
          {say('gold.draw-again')}
        </Button>
      </div>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={say('gold.draw-again')}
        actions={
          <Button
            kind="danger"
            onPress={() => {
              setAsking(false)
              onDraw(seed + 1)
            }}
          >
            {say('gold.draw-confirm', { n: number(labelled) })}
          </Button>
        }
      >
        <p>{say('gold.draw-why', { count: labelled, n: number(labelled), seed: String(seed + 1) })}</p>
      </Dialog>
    </>
  )
}
