import { compareModels, type ModelDifference } from '../../../shared/scoring/compare-models.ts'
import type { Model } from '../../../shared/scoring/model.ts'
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
  const { say, number } = useWords()
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
                <th scope="row">{path.join(' › ')}</th>
                <td>{shown(old)}</td>
                <td>{shown(next)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Dialog>
  )
}

function shown(value: ModelDifference['before']): string {
  if (value === null) return '—'
  return typeof value === 'number' ? String(Number(value.toFixed(4))) : JSON.stringify(value)
}
