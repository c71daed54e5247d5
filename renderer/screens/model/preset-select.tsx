import type { Lens } from '../../../shared/criteria/names.ts'
import { ageFree } from '../../../shared/scoring/age-free.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { Select } from '../../parts/select.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { sameModel } from './model-edits.ts'

export interface PresetSelectProps {
  readonly lens: Lens
  readonly model: Model
  readonly onChoose: (model: Model) => void
}

const OWN = 'own'
const AGE_FREE = 'age-free'

/** Models to begin with: those that ship, and the one at hand without the owner's age. */
export function PresetSelect({ lens, model, onChoose }: PresetSelectProps) {
  const { say } = useWords()
  const { data } = useCall('about.models', {})
  const shipped = (data ?? []).filter((one) => one.model.lens === lens)
  const current = shipped.find((one) => sameModel(one.model, model))
  const without = ageFree(model)
  const choices = [
    ...(current ? [] : [{ value: OWN, label: say('model.preset-own') }]),
    ...shipped.map((one) => ({ value: one.model.id, label: one.title })),
    ...(without === model || current ? [] : [{ value: AGE_FREE, label: say('model.preset-age-free') }]),
  ]
  return (
    <Select
      label={say('model.preset')}
      value={current?.model.id ?? OWN}
      choices={choices}
      onChange={(id) => {
        const chosen = id === AGE_FREE ? without : shipped.find((one) => one.model.id === id)?.model
        if (chosen) onChoose(chosen)
      }}
    />
  )
}
