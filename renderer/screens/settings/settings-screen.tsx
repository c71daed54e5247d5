import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { About } from './about.tsx'
import { Look } from './look.tsx'
import { Office } from './office.tsx'
import sheet from './settings-screen.module.css'
import { WordTemplates } from './word-templates.tsx'
import { WorkspaceCare } from './workspace-care.tsx'

const css = classNames(sheet)

export function SettingsScreen() {
  const { say } = useWords()
  return (
    <div className={css('screen')}>
      <header className={css('head')}>
        <h1>{say('frame.settings')}</h1>
        <p className={css('lead')}>{say('settings.lead')}</p>
      </header>
      <Look />
      <Office />
      <WordTemplates />
      <WorkspaceCare />
      <About />
    </div>
  )
}
