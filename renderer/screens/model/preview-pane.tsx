import type { ModelPreview, MovedFirm } from '../../../shared/contract/models.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useSettled } from '../../parts/use-settled.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './preview-pane.module.css'

const css = classNames(sheet)

/** A pause after which the list is ranked anew. */
const PAUSE_MS = 150

export interface PreviewPaneProps {
  readonly lens: Lens
  readonly model: Model
}

/** What the change does to the list, before it is kept. */
export function PreviewPane({ lens, model }: PreviewPaneProps) {
  const { say } = useWords()
  const settled = useSettled(model, PAUSE_MS)
  const { data, isFetching, error, refetch } = useCall(
    'model.preview',
    { lens, model: settled },
    { keepPrevious: true },
  )
  const isBusy = isFetching || settled !== model
  return (
    <section className={css('pane')} aria-label={say('model.preview')} aria-busy={isBusy}>
      <h2>{say('model.preview')}</h2>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {!data && !error && <Skeleton lines={10} />}
      {data && <Preview preview={data} />}
    </section>
  )
}

function Preview({ preview }: { readonly preview: ModelPreview }) {
  const { say, number } = useWords()
  const { top, before, after, entering, leaving, furthest } = preview
  const isStill = furthest.length === 0
  return (
    <>
      <p className={css('lead')} role="status">
        {isStill
          ? say('model.preview-still', { top: number(top) })
          : say('model.preview-moves', {
              top: number(top),
              entering: number(entering.length),
              moved: number(furthest.length),
            })}
      </p>
      <table className={css('table')}>
        <caption className={css('caption')}>{say('model.preview-caption', { top: number(top) })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('model.rank')}</th>
            <th scope="col">{say('model.now')}</th>
            <th scope="col">{say('model.afterwards')}</th>
          </tr>
        </thead>
        <tbody>
          {before.map((firm, place) => {
            const next = after[place]
            return (
              <tr key={firm.id}>
                <th scope="row">{number(place + 1)}</th>
                <td className={css(leaving.some(({ id }) => id === firm.id) && 'leaving')}>{firm.name}</td>
                <td className={css(next && next.id !== firm.id && 'moved')}>
                  {next?.name}
                  {next && <Move entering={entering} furthest={furthest} id={next.id} />}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <Leaving leaving={leaving} />
    </>
  )
}

interface MoveProps {
  readonly entering: readonly MovedFirm[]
  readonly furthest: readonly MovedFirm[]
  readonly id: string
}

/** From which rank a firm came, with an arrow that needs no colour. */
function Move({ entering, furthest, id }: MoveProps) {
  const { say, number } = useWords()
  const mover = [...entering, ...furthest].find((one) => one.id === id)
  if (mover === undefined || mover.before === mover.after) return null
  const isUp = mover.before === 0 || mover.after < mover.before
  return (
    <span className={css('move')}>
      <span aria-hidden>{isUp ? '▲' : '▼'}</span> {say('model.from-rank', { rank: number(mover.before) })}
    </span>
  )
}

function Leaving({ leaving }: { readonly leaving: readonly MovedFirm[] }) {
  const { say, number } = useWords()
  if (leaving.length === 0) return null
  return (
    <ul className={css('list')} aria-label={say('model.leaving')}>
      {leaving.map(({ id, name, after }) => (
        <li key={id}>{say('model.leaves', { firm: name, rank: number(after) })}</li>
      ))}
    </ul>
  )
}
