import { RotateCcw, SkipForward, Undo2, UserPlus } from 'lucide-react'
import { useState } from 'react'
import type { CriterionId, Lens } from '../../../shared/criteria/names.ts'
import { Button } from '../../parts/button.tsx'
import { criterionName } from '../../parts/criteria-words.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Select } from '../../parts/select.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { Swatch } from '../../parts/swatch.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { JudgesPane } from './judges-pane.tsx'
import { useModelDrafts } from './model-drafts.ts'
import { withWeights } from './model-edits.ts'
import { type Judge, nextPair, type Pair, pairsOf, RATIOS, reportOf } from './pairwise.ts'
import { usePairwiseSession } from './pairwise-session.ts'
import sheet from './pairwise-tab.module.css'

const css = classNames(sheet)

export interface PairwiseTabProps {
  readonly lens: Lens
  /** After the weights became part of the draft. */
  readonly onTaken: () => void
}

/** Weights from comparisons: one question at a time, by one or several people. */
export function PairwiseTab({ lens, onTaken }: PairwiseTabProps) {
  const { data, error, refetch } = useCall('model.get', { lens })
  const { drafts, draft } = useModelDrafts()
  const { judges, answer, undo } = usePairwiseSession()
  const [place, setPlace] = useState(0)
  if (error) return <FailureNotice error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton lines={8} />
  const model = drafts[lens] ?? data.model
  const criteria = model.criteria.map(({ id }) => id)
  const judge = judges[lens][place] ?? { name: '', answers: [] }
  const report = reportOf(criteria, judges[lens])
  const take = () => {
    if (report === null) return
    draft(lens, withWeights(model, report.together.weights))
    onTaken()
  }
  return (
    <div className={css('columns')}>
      <div className={css('session')}>
        <Judges lens={lens} place={place} onPlace={setPlace} />
        <Question
          criteria={criteria}
          judge={judge}
          onAnswer={(pair, ratio) => answer(lens, place, { pair, ratio })}
          onUndo={() => undo(lens, place)}
        />
      </div>
      <JudgesPane criteria={criteria} judges={judges[lens]} report={report} onTake={take} />
    </div>
  )
}

interface JudgesProps {
  readonly lens: Lens
  readonly place: number
  readonly onPlace: (place: number) => void
}

/** Who is answering. */
function Judges({ lens, place, onPlace }: JudgesProps) {
  const { say, number } = useWords()
  const { judges, rename, addJudge, startOver } = usePairwiseSession()
  const all = judges[lens]
  const nameOf = ({ name }: Judge, at: number) => name || say('model.judge', { place: number(at + 1) })
  return (
    <div className={css('judges')}>
      {all.length > 1 && (
        <Select
          label={say('model.who-answers')}
          value={String(place)}
          choices={all.map((judge, at) => ({ value: String(at), label: nameOf(judge, at) }))}
          onChange={(at) => onPlace(Number(at))}
        />
      )}
      <TextField
        label={say('model.judge-name')}
        value={all[place]?.name ?? ''}
        onChange={(name) => rename(lens, place, name)}
      />
      <Button
        kind="quiet"
        icon={UserPlus}
        onPress={() => {
          addJudge(lens)
          onPlace(all.length)
        }}
      >
        {say('model.judge-add')}
      </Button>
      <Button
        kind="quiet"
        icon={RotateCcw}
        onPress={() => {
          startOver(lens)
          onPlace(0)
        }}
      >
        {say('model.start-over')}
      </Button>
    </div>
  )
}

interface QuestionProps {
  readonly criteria: readonly CriterionId[]
  readonly judge: Judge
  readonly onAnswer: (pair: Pair, ratio: number | null) => void
  readonly onUndo: () => void
}

function Question({ criteria, judge, onAnswer, onUndo }: QuestionProps) {
  const words = useWords()
  const { say, number } = words
  const pair = nextPair(criteria, judge)
  const of = pairsOf(criteria).length
  const undo = (
    <Button kind="quiet" icon={Undo2} isDisabled={judge.answers.length === 0} onPress={onUndo}>
      {say('model.undo-answer')}
    </Button>
  )
  if (pair === null)
    return (
      <section className={css('question')} aria-label={say('model.question')}>
        <p className={css('asked')}>{say('model.all-answered', { count: of, of: number(of) })}</p>
        <div className={css('after')}>{undo}</div>
      </section>
    )
  const [a, b] = pair
  const [first, second] = [criterionName(words, a), criterionName(words, b)]
  return (
    <section className={css('question')} aria-label={say('model.question')}>
      <p className={css('count')}>
        {say('model.question-of', { n: number(judge.answers.length + 1), of: number(of) })}
      </p>
      <p className={css('asked')} role="status">
        {say('model.which-counts-more', { first, second })}
      </p>
      <dl className={css('meanings')}>
        {pair.map((id) => (
          <div key={id}>
            <dt>
              <Swatch criterion={id} /> {criterionName(words, id)}
            </dt>
            <dd>{say(`criteria.about-${id}`)}</dd>
          </div>
        ))}
      </dl>
      <ul className={css('answers')}>
        {RATIOS.map((ratio) => (
          <li key={ratio}>
            <Button onPress={() => onAnswer(pair, ratio)}>
              {say(`model.times-${timesOf(ratio)}`, { criterion: ratio >= 1 ? first : second })}
            </Button>
          </li>
        ))}
      </ul>
      <div className={css('after')}>
        {undo}
        <Button kind="quiet" icon={SkipForward} onPress={() => onAnswer(pair, null)}>
          {say('model.skip')}
        </Button>
      </div>
    </section>
  )
}

/** How many times one outweighs the other, whichever it is. */
function timesOf(ratio: number): 1 | 3 | 5 | 7 | 9 {
  const times = Math.round(Math.max(ratio, 1 / ratio))
  return ([1, 3, 5, 7, 9] as const).find((one) => one === times) ?? 1
}
