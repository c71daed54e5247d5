import type { Backtest } from '../../../shared/scoring/outcomes/backtest.ts'
import { modelName } from '../../parts/criteria-words.ts'
import { percentText } from '../../parts/figures.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './outcomes-tab.module.css'

const css = classNames(sheet)

/** One model's back-test: lift by tenth, area under the curve, how often each tier came true. */
export function BacktestFigures({ backtest }: { readonly backtest: Backtest }) {
  const words = useWords()
  const { say, number } = words
  const { model, cases, hits, auc, deciles } = backtest
  return (
    <article className={css('backtest')}>
      <h3>{say('model.history-model', { model: modelName(words, model.id), version: model.version })}</h3>
      <p>{say('analysis.outcomes-rest-on', { cases: number(cases), hits: number(hits) })}</p>
      <p>
        {auc
          ? say('analysis.auc-about', {
              auc: number(auc.auc, 2),
              low: number(auc.low, 2),
              high: number(auc.high, 2),
            })
          : say('model.auc-none')}
      </p>
      <div className={css('figures')}>
        {deciles ? (
          <Lift deciles={deciles} />
        ) : (
          <p className={css('quiet')}>{say('analysis.lift-too-few')}</p>
        )}
        <Tiers backtest={backtest} />
      </div>
    </article>
  )
}

const CHART = { width: 320, height: 120, base: 104, top: 14 }

/** Bars by tenth; the dashed line is what chance would give. */
function Lift({ deciles }: { readonly deciles: NonNullable<Backtest['deciles']> }) {
  const words = useWords()
  const { say, number } = words
  const most = Math.max(2, ...deciles.map(({ lift }) => lift))
  const yOf = (lift: number): number => CHART.base - (lift / most) * (CHART.base - CHART.top)
  const width = CHART.width / deciles.length
  const summary = deciles
    .map(({ decile, lift, hits, cases }) =>
      say('model.decile', {
        decile: number(decile),
        lift: number(lift, 1),
        hits: number(hits, Number.isInteger(hits) ? 0 : 1),
        cases: number(cases),
      }),
    )
    .join('; ')
  return (
    <figure className={css('figure-box')}>
      <figcaption>{say('model.lift')}</figcaption>
      <svg
        className={css('chart')}
        viewBox={`0 0 ${CHART.width} ${CHART.height}`}
        role="img"
        aria-label={say('model.lift-text', { summary })}
      >
        {deciles.map(({ decile, lift }) => (
          <g key={decile}>
            <rect
              x={(decile - 1) * width + 3}
              y={yOf(lift)}
              width={width - 6}
              height={CHART.base - yOf(lift)}
              fill="var(--accent)"
            />
            <text x={(decile - 0.5) * width} y={yOf(lift) - 3} textAnchor="middle" className={css('mark')}>
              {number(lift, 1)}
            </text>
            <text x={(decile - 0.5) * width} y={CHART.height - 3} textAnchor="middle" className={css('mark')}>
              {number(decile)}
            </text>
          </g>
        ))}
        <line x1="0" x2={CHART.width} y1={yOf(1)} y2={yOf(1)} stroke="var(--ink)" strokeDasharray="4 3" />
      </svg>
    </figure>
  )
}

function Tiers({ backtest }: { readonly backtest: Backtest }) {
  const words = useWords()
  const { say, number } = words
  return (
    <table className={css('tiers')}>
      <caption>{say('model.calibration')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('model.tier')}</th>
          <th scope="col">{say('model.hits-of-cases')}</th>
          <th scope="col">{say('model.rate')}</th>
          <th scope="col">{say('model.interval-95')}</th>
        </tr>
      </thead>
      <tbody>
        {backtest.tiers.map(({ tier, cases, hits, rate, low, high }) => (
          <tr key={tier}>
            <th scope="row">{say(`criteria.tier-${tier}`)}</th>
            <td>{say('model.of', { n: number(hits), of: number(cases) })}</td>
            <td>{rate === null ? '—' : percentText(rate, words)}</td>
            <td>
              {cases === 0
                ? '—'
                : say('units.band', { low: percentText(low, words), high: percentText(high, words) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
