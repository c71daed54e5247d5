import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './settings-screen.module.css'

const css = classNames(sheet)

/** Written in when the screens are built (electron/building). */
const VERSION = String(import.meta.env['VITE_VERSION'])

export function About() {
  const { say, language } = useWords()
  const { data: profiles, error, refetch } = useCall('about.profiles', {})
  const countries = new Intl.DisplayNames([language], { type: 'region' })
  return (
    <Section title={say('settings.about-title')} lead={say('settings.about-what')}>
      <p>{say('settings.about-version', { version: VERSION })}</p>
      <p>{say('settings.about-offline')}</p>
      <p>{say('settings.about-licence')}</p>
      <h3>{say('settings.profiles-title')}</h3>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {!profiles && !error && <Skeleton lines={5} />}
      <ul className={css('profiles')}>
        {profiles?.map(({ id, title, country, confirmed }) => (
          <li key={id} className={css('profile')}>
            <span>{title}</span>
            <span className={css('note')}>
              {country ? countries.of(country.slice(0, 2)) : say('settings.profile-any-country')}
              {' · '}
              {say(confirmed ? 'settings.profile-confirmed' : 'settings.profile-unconfirmed')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
