import type { Lens } from '../../../shared/criteria/names.ts'
import type { LearnedWeights } from '../../../shared/scoring/outcomes/learn-weights.ts'
import type { Outcome } from '../../../shared/scoring/outcomes/outcome.ts'
import { Button } from '../../parts/button.tsx'
import { criterionName } from '../../parts/criteria-words.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { percentText } from '../../parts/figures.ts'
import { Notice } from '../../parts/notice.tsx'
import { Swatch } from '../../parts/swatch.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { useModelDrafts } from './model-drafts.ts'
import { withWeights } from './model-edits.ts'
import sheet from './outcomes-tab.module.css'

const css = classNames(sheet)

export interface LearnedPaneProps {
  readonly lens: Lens
  readonly hits: readonly Outcome[]
  readonly onTaken: () => void
}

/** What the outcomes would make of the weights, or why they are too few to say. */
export function LearnedPane({ lens, hits, onTaken }: LearnedPaneProps) {
  const { say, number } = useWords()
  const { data, error } = useCall('outcome.learn', { lens, hits }, { keepPrevious: true })
  const learned = data?.learned
  return (
    <section className={css('backtests')} aria-label={say('model.learned')}>
      <h2>{say('model.learned')}</h2>
      <FailureNotice error={error} />
      {learned?.kind === 'too-few' && (
        <Notice>
          {say('analysis.learn-too-few', {
            hits: number(learned.hits),
            misses: number(learned.misses),
            needed: number(learned.needed),
          })}
        </Notice>
      )}
      {learned?.kind === 'proposal' && <Proposal lens={lens} learned={learned} onTaken={onTaken} />}
    </section>
  )
}

interface ProposalProps {
  readonly lens: Lens
  readonly learned: Extract<LearnedWeights, { readonly kind: 'proposal' }>
  readonly onTaken: () => void
}

function Proposal({ lens, learned, onTaken }: ProposalProps) {
  const words = useWords()
  const { say, number } = words
  const { data: inForce } = useCall('model.get', { lens })
  const { drafts, draft } = useModelDrafts()
  const model = drafts[lens] ?? inForce?.model
  const take = () => {
    if (!model) return
    draft(
      lens,
      withWeights(model, Object.fromEntries(learned.weights.map((one) => [one.criterion, one.proposed]))),
    )
    onTaken()
  }
  return (
    <>
      <p>{say('analysis.learn-about', { hits: number(learned.hits), misses: number(learned.misses) })}</p>
      <table className={css('tiers')}>
        <caption>{say('model.learned-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('model.criterion')}</th>
            <th scope="col">{say('model.now')}</th>
            <th scope="col">{say('model.proposed')}</th>
          </tr>
        </thead>
        <tbody>
          {learned.weights.map(({ criterion, chosen, proposed, slope }) => (
            <tr key={criterion}>
              <th scope="row">
                <Swatch criterion={criterion} /> {criterionName(words, criterion)}
                {slope < 0 && (
                  <span className={css('against')}>
                    {say('analysis.learn-against', { criterion: criterionName(words, criterion) })}
                  </span>
                )}
              </th>
              <td>{percentText(chosen, words, 1)}</td>
              <td>{percentText(proposed, words, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <Button isDisabled={!model} onPress={take}>
          {say('model.take-weights')}
        </Button>
      </div>
    </>
  )
}
