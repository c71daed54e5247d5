import { useState } from 'react'
import { useLocation } from 'wouter'
import { classNames } from '../../style/class-names.ts'
import { Button } from '../button.tsx'
import { remember, remembered } from '../remembered.ts'
import { useWords } from '../words.tsx'
import sheet from './tour.module.css'

const css = classNames(sheet)

const STEPS = ['list', 'weights', 'firm'] as const

/** Whether the first steps are still to be shown on this machine. */
export const tourIsOn = (): boolean => remembered('tour') !== 'left'

/** Three steps for the first time; they can be left at any of them and do not come back. */
export function Tour({ onLeave }: { readonly onLeave: () => void }) {
  const { say, number } = useWords()
  const [, navigate] = useLocation()
  const [place, setPlace] = useState(0)
  const step = STEPS[place] ?? 'list'
  const isLast = place === STEPS.length - 1
  const leave = () => {
    remember('tour', 'left')
    onLeave()
  }
  return (
    <section className={css('tour')} aria-label={say('start.tour')}>
      <p className={css('over')}>
        {say('start.tour-step', { step: number(place + 1), of: number(STEPS.length) })}
      </p>
      <h2>{say(`start.tour-${step}`)}</h2>
      <p>{say(`start.tour-${step}-text`)}</p>
      <div className={css('ways')}>
        {isLast ? (
          <Button
            kind="main"
            onPress={() => {
              leave()
              navigate('/candidates')
            }}
          >
            {say('start.tour-done')}
          </Button>
        ) : (
          <Button kind="main" onPress={() => setPlace(place + 1)}>
            {say('start.tour-next')}
          </Button>
        )}
        <Button kind="quiet" onPress={leave}>
          {say('start.tour-leave')}
        </Button>
      </div>
    </section>
  )
}
