import { FlaskConical, FolderOpen, FolderPlus } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../parts/words.tsx'
import type { WorkspaceEntry } from '../../parts/workspace/use-workspace-entry.ts'
import { classNames } from '../../style/class-names.ts'
import sheet from './welcome.module.css'

const css = classNames(sheet)

/** What Relevo does in three sentences, and the ways in. */
export function Welcome({ entry }: { readonly entry: WorkspaceEntry }) {
  const { say } = useWords()
  const isBusy = entry.busy !== null
  return (
    <section className={css('welcome')}>
      <div className={css('words')}>
        <h1 className={css('title')}>{say('start.first-title')}</h1>
        <p>{say('start.first-what')}</p>
        <p>{say('start.first-how')}</p>
        <p>{say('start.first-where')}</p>
      </div>
      <div className={css('ways')}>
        <div className={css('way')}>
          <h2>{say('start.own-title')}</h2>
          <p className={css('text')}>{say('start.own-text')}</p>
          <div className={css('buttons')}>
            <Button kind="main" icon={FolderPlus} isPending={isBusy} onPress={() => void entry.create()}>
              {say('start.create')}
            </Button>
            <Button icon={FolderOpen} isPending={isBusy} onPress={() => void entry.open()}>
              {say('start.open')}
            </Button>
          </div>
        </div>
        <div className={css('way')}>
          <h2>{say('start.sample-title')}</h2>
          <p className={css('text')}>{say('start.sample-text')}</p>
          <div className={css('buttons')}>
            <Button icon={FlaskConical} isPending={isBusy} onPress={() => void entry.sample()}>
              {say(entry.busy === 'sample' ? 'start.sample-making' : 'start.sample')}
            </Button>
          </div>
        </div>
      </div>
    </section>
  )
}
