import { Dialog } from '../parts/dialog.tsx'
import { useKeys } from '../parts/use-keys.ts'
import { useWords } from '../parts/words.tsx'
import { classNames } from '../style/class-names.ts'
import sheet from './shortcut-dialog.module.css'
import { SHORTCUTS, showShortcuts, useShortcutList } from './shortcuts.ts'

const css = classNames(sheet)

export function ShortcutDialog() {
  const { say } = useWords()
  const { isShown, show } = useShortcutList()
  useKeys({ '?': showShortcuts, 'Shift+?': showShortcuts })
  return (
    <Dialog isOpen={isShown} onClose={() => show(false)} title={say('palette.shortcuts')}>
      <dl className={css('list')}>
        {SHORTCUTS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
