import { Link, useLocation } from 'wouter'
import { useWords } from '../parts/words.tsx'
import { SCREENS } from '../screens/all.ts'
import { classNames } from '../style/class-names.ts'
import { Mark } from './mark.tsx'
import sheet from './rail.module.css'

const css = classNames(sheet)

export function Rail() {
  const { say } = useWords()
  const [path] = useLocation()
  const here = path.startsWith('/firm/') ? '/candidates' : path
  return (
    <nav className={css('rail')} aria-label={say('frame.screens')}>
      <Link href="/" className={css('mark')} aria-label={say('frame.home')}>
        <Mark />
      </Link>
      <ul className={css('list')}>
        {SCREENS.map(
          ({ id, path: href, icon: Icon }) =>
            Icon && (
              <li key={id} className={css(id === 'manual' && 'last')}>
                <Link href={href} className={css('item')} aria-current={here === href ? 'page' : undefined}>
                  <Icon aria-hidden />
                  <span className={css('label')}>{say(`frame.${id}`)}</span>
                </Link>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
