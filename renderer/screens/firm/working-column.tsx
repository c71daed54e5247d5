import type { Dossier } from '../../../shared/contract/ranking.ts'
import { modelName } from '../../parts/criteria-words.ts'
import { percentText } from '../../parts/figures.ts'
import { NextQuestion } from '../../parts/next-question.tsx'
import { useWords } from '../../parts/words.tsx'
import { Waterfall } from '../../parts/working/waterfall.tsx'
import { WorkingTable } from '../../parts/working/working-table.tsx'
import { classNames } from '../../style/class-names.ts'
import { Column } from './column.tsx'
import { ReachPart } from './reach.tsx'
import sheet from './working-column.module.css'

const css = classNames(sheet)

export function WorkingColumn({ dossier }: { readonly dossier: Dossier }) {
  const words = useWords()
  const { say, number, date } = words
  const { calculation, lens, model, asOf, nextQuestion } = dossier
  const { low, high, coverage } = calculation
  return (
    <Column title={say('firm.working')}>
      <WorkingTable calculation={calculation} lens={lens} />
      <Waterfall calculation={calculation} />
      <div className={css('interval')}>
        <h3>{say('firm.interval-title')}</h3>
        <p>
          {coverage >= 100
            ? say('firm.interval-known')
            : say('firm.interval-text', {
                low: number(low, 1),
                high: number(high, 1),
                coverage: percentText(coverage / 100, words),
              })}
        </p>
      </div>
      <NextQuestion question={nextQuestion} />
      <ReachPart dossier={dossier} />
      <p className={css('model')}>
        {say('firm.model-line', {
          model: modelName(words, model.id),
          version: model.version,
          date: date(asOf),
        })}
      </p>
    </Column>
  )
}
