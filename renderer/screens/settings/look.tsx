import { COVER_AFTER, type Settings, USUAL_COVER } from '../../../shared/contract/workspace.ts'
import { LANGUAGES } from '../../../shared/words/words.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './settings-screen.module.css'

const css = classNames(sheet)

const THEMES = ['system', 'light', 'dark', 'contrast'] as const satisfies readonly Settings['theme'][]

/** The core answers in the language chosen, so everything shown is asked for again. */
export function Look() {
  const { say, language } = useWords()
  const settings = useCall('settings.get', {}).data
  const set = useAction('settings.set', { refreshes: 'all' })
  return (
    <Section title={say('settings.look-title')}>
      <Segmented
        label={say('settings.language')}
        value={language}
        choices={LANGUAGES.map((value) => ({ value, label: say(`settings.${value}`) }))}
        onChange={(value) => set.mutate({ language: value })}
      />
      <Segmented
        label={say('settings.theme')}
        value={settings?.theme ?? 'system'}
        choices={THEMES.map((value) => ({ value, label: say(`settings.theme-${value}`) }))}
        onChange={(theme) => set.mutate({ theme })}
      />
      <Segmented
        label={say('settings.cover')}
        value={`${settings?.coverAfter ?? USUAL_COVER}`}
        choices={COVER_AFTER.map((minutes) => ({
          value: `${minutes}` as const,
          label: say(`settings.cover-${minutes}`),
        }))}
        onChange={(minutes) => set.mutate({ coverAfter: COVER_AFTER.find((each) => `${each}` === minutes) })}
      />
      <p className={css('note')}>{say('settings.cover-what')}</p>
      <FailureNotice error={set.error} />
    </Section>
  )
}
