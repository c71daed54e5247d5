import { Equal, ListOrdered } from 'lucide-react'
import { useState } from 'react'
import type { ModelInForce } from '../../../shared/contract/models.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { Button } from '../../parts/button.tsx'
import { modelName } from '../../parts/criteria-words.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { HiddenText } from '../../parts/hidden-text.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { CriterionRow } from './criterion-row.tsx'
import { draftTurn } from './draft-turn.ts'
import { useModelDrafts } from './model-drafts.ts'
import { sameModel, weightsOfModel, withTiers, withWeights } from './model-edits.ts'
import sheet from './model-screen.module.css'
import { ModelTools } from './model-tools.tsx'
import { OrderDialog } from './order-dialog.tsx'
import { PresetSelect } from './preset-select.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { TiersEditor } from './tiers-editor.tsx'
import { evenWeights, type ModelWeights, movedWeight } from './weight-moves.ts'

const css = classNames(sheet)

export function CriteriaTab({ lens }: { readonly lens: Lens }) {
  const { data, error, refetch } = useCall('model.get', { lens })
  if (error) return <FailureNotice error={error} onRetry={() => refetch()} />
  return data ? <Editor inForce={data} /> : <Skeleton lines={10} />
}

function Editor({ inForce }: { readonly inForce: ModelInForce }) {
  const words = useWords()
  const { say } = words
  const { lens } = inForce
  const { drafts, locked, draft: setDraft, toggleLock } = useModelDrafts()
  const { record } = useUndo()
  const [isOrdering, setOrdering] = useState(false)
  const model = drafts[lens] ?? inForce.model
  const weights = weightsOfModel(model)
  const draft = (next: Model, group?: string) => {
    record({ text: say('model.changed-deed'), turn: draftTurn(lens, drafts[lens]), quietly: true, group })
    setDraft(lens, next)
  }
  const weigh = (next: ModelWeights, group?: string) => draft(withWeights(model, next), group)
  return (
    <div className={css('columns')}>
      <section className={css('main')} aria-label={say('model.tab-criteria')}>
        <div>
          <h2>
            <HiddenText>{say('model.tab-criteria')}</HiddenText>
          </h2>
          <p className={css('lead')}>
            {say(inForce.origin === 'own' ? 'model.in-force-own' : 'model.in-force-usual', {
              model: inForce.model.name ?? modelName(words, inForce.model.id),
              version: inForce.model.version,
            })}
          </p>
        </div>
        <ModelTools inForce={inForce} model={model} isChanged={!sameModel(model, inForce.model)} />
        <PresetSelect lens={lens} model={model} onChoose={(chosen) => draft(chosen)} />
        <div className={css('buttons')}>
          <Button kind="quiet" icon={Equal} onPress={() => weigh(evenWeights(weights, locked))}>
            {say('model.equal')}
          </Button>
          <Button kind="quiet" icon={ListOrdered} onPress={() => setOrdering(true)}>
            {say('model.from-order')}
          </Button>
        </div>
        <ol className={css('criteria')}>
          {model.criteria.map((criterion) => (
            <CriterionRow
              key={criterion.id}
              criterion={criterion}
              inForce={inForce.model.criteria.find(({ id }) => id === criterion.id)}
              isLocked={locked.includes(criterion.id)}
              onWeight={(weight) =>
                weigh(movedWeight({ weights, locked, id: criterion.id, weight }), `weight ${criterion.id}`)
              }
              onLock={() => toggleLock(criterion.id)}
              onEdit={(edit) => draft(edit(model))}
            />
          ))}
        </ol>
        <TiersEditor tiers={model.tiers} onChange={(tiers) => draft(withTiers(model, tiers))} />
      </section>
      <PreviewPane lens={lens} model={model} />
      <OrderDialog
        criteria={model.criteria.map(({ id }) => id)}
        isOpen={isOrdering}
        onClose={() => setOrdering(false)}
        onTake={(taken) => weigh(taken)}
      />
    </div>
  )
}
