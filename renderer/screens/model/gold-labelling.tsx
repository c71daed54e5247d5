import { useState } from 'react'
import type { GoldFirm, GoldSet } from '../../../shared/contract/gold.ts'
import { GOLD_LABELS, type GoldLabel } from '../../../shared/scoring/outcomes/gold-set.ts'
import { Button } from '../../parts/button.tsx'
import { sectorName } from '../../parts/criteria-words.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { factGroups } from '../firm/facts.ts'
import sheet from './gold-tab.module.css'

const css = classNames(sheet)

/** One firm at a time, with its facts and nothing of the score; then the list, to look again. */
export function GoldLabelling({ set }: { readonly set: GoldSet }) {
  const { lens, firms } = set
  const next = firms.findIndex(({ label }) => label === null)
  const [picked, setPicked] = useState<number | null>(null)
  const place = picked ?? next
  const label = useAction('gold.label', {
    refreshes: ['gold.get', 'gold.agreement'],
    onDone: () => setPicked(null),
  })
  const gold = firms[place]
  return (
    <div className={css('labelling')}>
      {gold && (
        <Question
          gold={gold}
          place={place}
          of={firms.length}
          onLabel={(chosen) => label.mutate({ lens, firm: gold.firm.id, label: chosen })}
        />
      )}
      <FailureNotice error={label.error} />
      <Labelled firms={firms} place={place} onPick={setPicked} />
    </div>
  )
}

interface QuestionProps {
  readonly gold: GoldFirm
  readonly place: number
  readonly of: number
  readonly onLabel: (label: GoldLabel) => void
}

function Question({ gold, place, of, onLabel }: QuestionProps) {
  const words = useWords()
  const { say, number } = words
  const { firm } = gold
  const facts = factGroups(firm, words).flatMap((group) => group.facts.filter(({ text }) => text !== null))
  return (
    <section className={css('question')} aria-label={say('gold.question')}>
      <p className={css('about')}>{say('gold.firm-of', { n: number(place + 1), of: number(of) })}</p>
      <h2 role="status">{firm.name}</h2>
      <p>{[firm.municipality, sectorName(words, firm.nace)].filter(Boolean).join(' · ')}</p>
      <dl className={css('facts')}>
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{say(fact.label)}</dt>
            <dd>{fact.text}</dd>
          </div>
        ))}
      </dl>
      <p className={css('asked')}>{say('gold.asked')}</p>
      <div className={css('buttons')}>
        {GOLD_LABELS.map((label) => (
          <Button key={label} aria-pressed={gold.label === label} onPress={() => onLabel(label)}>
            {say(`gold.${label}`)}
          </Button>
        ))}
      </div>
    </section>
  )
}

interface LabelledProps {
  readonly firms: readonly GoldFirm[]
  readonly place: number
  readonly onPick: (place: number) => void
}

function Labelled({ firms, place, onPick }: LabelledProps) {
  const { say } = useWords()
  return (
    <ol className={css('firms')} aria-label={say('gold.firms')}>
      {firms.map(({ firm, label }, at) => (
        <li key={firm.id}>
          <Button kind="quiet" aria-current={at === place} onPress={() => onPick(at)}>
            {firm.name}
          </Button>
          <span className={css('about')}>{label === null ? '—' : say(`gold.${label}`)}</span>
        </li>
      ))}
    </ol>
  )
}
