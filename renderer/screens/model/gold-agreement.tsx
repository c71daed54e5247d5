import type { GoldReport } from '../../../shared/contract/gold.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { modelName } from '../../parts/criteria-words.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { percentText } from '../../parts/figures.ts'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './gold-tab.module.css'

const css = classNames(sheet)

/** How far the labels agree with the model in force. */
export function GoldAgreementPart({ lens }: { readonly lens: Lens }) {
  const words = useWords()
  const { say } = words
  const { data, error } = useCall('gold.agreement', { lens })
  return (
    <section className={css('agreement')} aria-label={say('gold.agreement')}>
      <h2>{say('gold.agreement')}</h2>
      <FailureNotice error={error} />
      {data && (
        <p className={css('about')}>
          {say('model.history-model', {
            model: modelName(words, data.model.id),
            version: data.model.version,
          })}
        </p>
      )}
      {data && <Figures report={data} />}
    </section>
  )
}

function Figures({ report }: { readonly report: GoldReport }) {
  const words = useWords()
  const { say, number } = words
  const { found, gated } = report
  if (found === null) return <p>{say('gold.none')}</p>
  const { agreement, kappaInterval, auc } = found
  const { cases, observed, expected, kappa, weightedKappa } = agreement
  return (
    <>
      <p>
        {say('analysis.agreement-about', {
          observed: number(Math.round(observed * cases)),
          cases: number(cases),
          expected: number(expected * cases, 1),
          kappa: kappa === null ? '—' : number(kappa, 2),
        })}
      </p>
      {kappaInterval && (
        <p>
          {say('gold.kappa-interval', {
            low: number(kappaInterval.low, 2),
            high: number(kappaInterval.high, 2),
            weighted: weightedKappa === null ? '—' : number(weightedKappa, 2),
          })}
        </p>
      )}
      <p>
        {auc
          ? say('gold.auc', {
              auc: percentText(auc.auc, words),
              low: percentText(auc.low, words),
              high: percentText(auc.high, words),
              suitable: number(auc.hits),
              unsuitable: number(auc.misses),
            })
          : say('gold.auc-none')}
      </p>
      {gated > 0 && <p className={css('about')}>{say('gold.gated', { count: gated, n: number(gated) })}</p>}
      <p className={css('about')}>{say('gold.how')}</p>
    </>
  )
}
