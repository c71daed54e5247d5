import { Notice } from '../../parts/notice.tsx'
import { useWords } from '../../parts/words.tsx'
import { isWithoutFirms, missingCompanions } from './companion-files.ts'
import type { Session } from './session.ts'

/** What further files of the register would add, and what becomes of companions that come without the firms. */
export function CompanionNotice({ session }: { readonly session: Session }) {
  const { say } = useWords()
  const missing = missingCompanions(session)
  const register = session.looks[0]?.sniff?.profile.title ?? ''
  return (
    <>
      {isWithoutFirms(session) && (
        <Notice title={say('companions.alone')}>{say('companions.alone-text', { register })}</Notice>
      )}
      {missing.length > 0 && (
        <Notice title={say('companions.title')}>
          <p>{say('companions.text')}</p>
          <ul>
            {missing.map((role) => (
              <li key={role}>{say(`companions.adds-${role}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
