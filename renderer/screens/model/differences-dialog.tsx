import { entryName } from '../../../shared/exports/entry-name.ts'
import { sourceText } from '../../../shared/exports/source-text.ts'
import { compareModels, type ModelDifference } from '../../../shared/scoring/compare-models.ts'
import type { Breakpoint, Model, Source } from '../../../shared/scoring/model.ts'
import type { Words } from '../../../shared/words/words.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './model-screen.module.css'

const css = classNames(sheet)

export interface DifferencesDialogProps {
  readonly before: Model
  readonly after: Model
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Entry by entry, in what two models differ. */
export function DifferencesDialog({ before, after, isOpen, onClose }: DifferencesDialogProps) {
  const words = useWords()
  const { say, number } = words
  const differences = isOpen ? compareModels(before, after) : []
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('model.differences')} wide>
      <p>{say('model.differences-lead', { count: differences.length, n: number(differences.length) })}</p>
      <ScrollRegion label={say('model.differences')}>
        <table className={css('differences')}>
          <thead>
            <tr>
              <th scope="col">{say('model.entry')}</th>
              <th scope="col">{say('model.now')}</th>
              <th scope="col">{say('model.afterwards')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ path, before: old, after: next }) => (
              <tr key={path.join('/')}>
                <th scope="row">{entryName(path, words)}</th>
                <td>{shown(old, words)}</td>
                <td>{shown(next, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Dialog>
  )
}

/** A breakpoint as its value and its source, which both may have changed. */
function shown(value: ModelDifference['before'], words: Words): string {
  if (value === null) return '—'
  if (isSource(value)) return sourceText(value, words)
  if (isBreakpoint(value)) {
    const [, worth, source] = value
    return source === undefined ? String(worth) : `${worth}. ${sourceText(source, words)}`
  }
  return typeof value === 'number' ? String(Number(value.toFixed(4))) : JSON.stringify(value)
}

/** The models were checked, so what has the outline of a source is one. */
const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && 'kind' in value && 'works' in value

const isBreakpoint = (value: unknown): value is Breakpoint =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number'
