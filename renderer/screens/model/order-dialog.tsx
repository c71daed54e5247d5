import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import type { CriterionId } from '../../../shared/criteria/names.ts'
import {
  RANK_ORDER_METHODS,
  type RankOrderMethod,
  rankOrderWeights,
} from '../../../shared/scoring/rank-order.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { criterionName } from '../../parts/criteria-words.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { percentText } from '../../parts/figures.ts'
import { Select } from '../../parts/select.tsx'
import { Swatch } from '../../parts/swatch.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './model-screen.module.css'
import type { ModelWeights } from './weight-moves.ts'

const css = classNames(sheet)

export interface OrderDialogProps {
  readonly criteria: readonly CriterionId[]
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onTake: (weights: ModelWeights) => void
}

/** Weights from nothing but an order of the criteria. */
export function OrderDialog({ criteria, isOpen, onClose, onTake }: OrderDialogProps) {
  const words = useWords()
  const { say } = words
  const [order, setOrder] = useState(criteria)
  const [method, setMethod] = useState<RankOrderMethod>('rank-sum')
  const weights: ModelWeights = rankOrderWeights({ order, method })
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={say('model.from-order')}
      actions={
        <Button
          kind="main"
          onPress={() => {
            onTake(weights)
            onClose()
          }}
        >
          {say('model.take-weights')}
        </Button>
      }
    >
      <p>{say('model.order-lead')}</p>
      <Select
        label={say('model.order-method')}
        value={method}
        choices={RANK_ORDER_METHODS.map((value) => ({ value, label: say(`analysis.method-${value}`) }))}
        onChange={setMethod}
      />
      <ol className={css('order')}>
        {order.map((id, place) => (
          <li key={id} className={css('ordered')}>
            <Swatch criterion={id} />
            <span className={css('ordered-name')}>{criterionName(words, id)}</span>
            <span className={css('figure')}>{percentText(weights[id] ?? 0, words, 1)}</span>
            <IconButton
              icon={ArrowUp}
              label={say('model.more-important', { criterion: criterionName(words, id) })}
              isDisabled={place === 0}
              onPress={() => setOrder(swapped(order, place - 1))}
            />
            <IconButton
              icon={ArrowDown}
              label={say('model.less-important', { criterion: criterionName(words, id) })}
              isDisabled={place === order.length - 1}
              onPress={() => setOrder(swapped(order, place))}
            />
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

/** The order with the one at `place` and the one after it changed round. */
const swapped = <T,>(order: readonly T[], place: number): readonly T[] => [
  ...order.slice(0, place),
  ...order.slice(place, place + 2).reverse(),
  ...order.slice(place + 2),
]
