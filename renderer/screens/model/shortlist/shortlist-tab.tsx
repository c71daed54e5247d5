import { useState } from 'react'
import type { Lens } from '../../../../shared/criteria/names.ts'
import { useCompared } from '../../../parts/compared.ts'
import { NumberBox } from '../../../parts/number-box.tsx'
import { Segmented } from '../../../parts/segmented.tsx'
import { TextField } from '../../../parts/text-field.tsx'
import { useWords } from '../../../parts/words.tsx'
import { classNames } from '../../../style/class-names.ts'
import { Bateman } from './bateman.tsx'
import { LookAlikes } from './look-alikes.tsx'
import { Opinions } from './opinions.tsx'
import { PortfolioPart } from './portfolio-part.tsx'
import sheet from './shortlist-tab.module.css'
import { TradePairs } from './trade-pairs.tsx'

const css = classNames(sheet)

const WAYS = ['top', 'compared', 'ids'] as const
type Way = (typeof WAYS)[number]

/** Which firms are meant, as the core takes it. */
export interface Shortlisted {
  readonly lens: Lens
  readonly top?: number
  readonly ids?: readonly string[]
}

/** What stands beside the score of firms that stand together. */
export function ShortlistTab({ lens }: { readonly lens: Lens }) {
  const { say } = useWords()
  const compared = useCompared((state) => state.ids)
  const [way, setWay] = useState<Way>('top')
  const [top, setTop] = useState(20)
  const [typed, setTyped] = useState('')
  const ids = way === 'compared' ? compared : idsOf(typed)
  const shortlist: Shortlisted = way === 'top' ? { lens, top } : { lens, ids }
  return (
    <div className={css('tab')}>
      <p className={css('lead')}>{say('shortlist.lead')}</p>
      <div className={css('which')}>
        <Segmented
          label={say('shortlist.which')}
          value={way}
          choices={WAYS.map((value) => ({ value, label: say(`shortlist.which-${value}`) }))}
          onChange={setWay}
        />
        {way === 'top' && (
          <span className={css('box')}>
            {say('shortlist.top')}
            <NumberBox
              label={say('shortlist.top')}
              value={top}
              from={2}
              to={200}
              digits={0}
              onKeep={setTop}
            />
          </span>
        )}
        {way === 'ids' && <TextField label={say('shortlist.ids')} value={typed} onChange={setTyped} />}
      </div>
      {way === 'compared' && compared.length === 0 && <p>{say('shortlist.no-compared')}</p>}
      {(way === 'top' || ids.length > 0) && <Parts shortlist={shortlist} />}
      <LookAlikes lens={lens} />
    </div>
  )
}

function Parts({ shortlist }: { readonly shortlist: Shortlisted }) {
  return (
    <>
      <Bateman shortlist={shortlist} />
      <PortfolioPart shortlist={shortlist} />
      <TradePairs shortlist={shortlist} />
      <Opinions shortlist={shortlist} />
    </>
  )
}

const MOST_IDS = 200

const idsOf = (text: string): readonly string[] =>
  text
    .split(/[,;\s]+/)
    .filter(Boolean)
    .slice(0, MOST_IDS)
