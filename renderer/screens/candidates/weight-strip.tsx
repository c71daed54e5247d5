import { Equal, RotateCcw, SlidersHorizontal } from 'lucide-react'
import { memo } from 'react'
import type { WeightedCriterion } from '../../../shared/contract/ranking.ts'
import type { CriterionId } from '../../../shared/criteria/names.ts'
import { Button } from '../../parts/button.tsx'
import { criterionName } from '../../parts/criteria-words.ts'
import { percentText } from '../../parts/figures.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { useLatest } from '../../parts/use-latest.ts'
import { useView } from '../../parts/view/use-view.ts'
import type { Weights } from '../../parts/view/view.ts'
import { weightsTurn } from '../../parts/view/weights-turn.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { useCandidatesState } from './candidates-state.ts'
import { useListChange } from './page-question.ts'
import { WeightSlider } from './weight-slider.tsx'
import sheet from './weight-strip.module.css'
import { equalWeights, movedWeights, type WeightRow, weightRows } from './weights.ts'

const css = classNames(sheet)

/** The weights as one strip; it opens to sliders that rank again while they move. */
export const WeightStrip = memo(function WeightStrip({
  criteria,
}: {
  readonly criteria: readonly WeightedCriterion[]
}) {
  const { say } = useWords()
  const kept = useView(({ weights }) => weights)
  const changeList = useListChange()
  const draft = useCandidatesState((state) => state.draft)
  const weightsOpen = useCandidatesState((state) => state.weightsOpen)
  const change = useCandidatesState((state) => state.change)
  const weights = draft ?? kept
  const rows = weightRows(criteria, weights)
  const toggle = () => change({ weightsOpen: !weightsOpen })
  useKeys({ w: toggle })

  const { record } = useUndo()
  const keep = (next: Weights | null, group?: string) => {
    record({
      text: say('candidates.weights-moved'),
      turn: weightsTurn(useView.getState()),
      quietly: true,
      group,
    })
    changeList({ change: { weights: next }, replace: true })
    change({ draft: null })
  }
  const moveOne = useLatest((id: CriterionId, slider: number) =>
    change({ draft: movedWeights({ rows, id, slider }) }),
  )
  const keepOne = useLatest((id: CriterionId, slider: number) =>
    keep(movedWeights({ rows, id, slider }), `weight ${id}`),
  )
  return (
    <section className={css('strip')} aria-label={say('candidates.weights')}>
      <div className={css('line')}>
        <Button icon={SlidersHorizontal} aria-expanded={weightsOpen} onPress={toggle}>
          {say('candidates.weights')}
        </Button>
        <Shares rows={rows} />
        {weights !== null && (
          <Button kind="quiet" icon={RotateCcw} onPress={() => keep(null)}>
            {say('candidates.usual-weights')}
          </Button>
        )}
      </div>
      {weightsOpen && (
        <div className={css('sliders')}>
          {rows.map((row) => (
            <WeightSlider key={row.id} row={row} onChange={moveOne} onKeep={keepOne} />
          ))}
          <div className={css('actions')}>
            <Button kind="quiet" icon={Equal} onPress={() => keep(equalWeights(rows))}>
              {say('candidates.equal-weights')}
            </Button>
            <p className={css('help')}>{say('candidates.weights-help')}</p>
          </div>
        </div>
      )}
    </section>
  )
})

/** How the score divides, drawn as wide as it counts. */
function Shares({ rows }: { readonly rows: readonly WeightRow[] }) {
  const words = useWords()
  return (
    <ul className={css('shares')} aria-label={words.say('candidates.weights-now')}>
      {rows.map(({ id, share }) => (
        <li
          key={id}
          className={css('share')}
          style={{ flexGrow: Math.max(0.02, share) }}
          title={`${criterionName(words, id)}: ${percentText(share, words)}`}
        >
          <span className={css('swatch')} style={{ background: `var(--criterion-${id})` }} />
          <span className={css('percent')}>{percentText(share, words)}</span>
          <span className={css('share-name')}>{criterionName(words, id)}</span>
        </li>
      ))}
    </ul>
  )
}
