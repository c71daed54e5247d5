import { entryName } from '../../../shared/exports/entry-name.ts'
import { sourceText } from '../../../shared/exports/source-text.ts'
import { figuresOf } from '../../../shared/scoring/figures-of.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './model-screen.module.css'

const css = classNames(sheet)

export interface FiguresDialogProps {
  readonly model: Model
  readonly onClose: () => void
}

/** Every figure of a model with where it comes from, to be read through and printed. */
export function FiguresDialog({ model, onClose }: FiguresDialogProps) {
  const words = useWords()
  const { say, number } = words
  const figures = figuresOf(model)
  const published = figures.filter(({ source }) => source?.kind === 'published').length
  return (
    <Dialog isOpen onClose={onClose} title={say('model.figures')} wide>
      <p>
        {say('model.figures-lead', {
          n: number(figures.length),
          published: number(published),
          judged: number(figures.length - published),
        })}
      </p>
      <ScrollRegion label={say('model.figures')}>
        <table className={css('differences')}>
          <thead>
            <tr>
              <th scope="col">{say('model.figure')}</th>
              <th scope="col" className={css('amount')}>
                {say('model.value')}
              </th>
              <th scope="col">{say('model.where-from')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ path, value, source }) => (
              <tr key={path.join('/')}>
                <th scope="row">{entryName(path, words)}</th>
                <td className={css('amount')}>{Number(value.toFixed(4))}</td>
                <td>{source === undefined ? '—' : sourceText(source, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Dialog>
  )
}
