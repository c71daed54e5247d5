import { Ban, Eye, TriangleAlert } from 'lucide-react'
import { Link } from 'wouter'
import type { Member } from '../../../shared/contract/campaigns.ts'
import { IconButton } from '../../parts/button.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './campaigns-screen.module.css'
import { useMemberSeen } from './use-member-change.ts'

const css = classNames(sheet)

/** A firm that has left the register has no page to go to. */
export function MemberName({ member }: { readonly member: Member }) {
  const { name, reference, alert, municipality } = member
  return (
    <span className={css('firm')}>
      {alert === 'gone' ? (
        <span className={css('name')}>{name}</span>
      ) : (
        <Link className={css('name')} href={`/firm/${encodeURIComponent(reference)}`}>
          {name}
        </Link>
      )}
      {municipality && <span className={css('place')}>{municipality}</span>}
    </span>
  )
}

/** What one has to know before calling: the register's news, the do-not-contact list, who else is there. */
export function MemberNotices({ member }: { readonly member: Member }) {
  const { say } = useWords()
  const seen = useMemberSeen()
  const { alert, doNotContact, servedBy, isDue, isStale } = member
  return (
    <>
      {alert && (
        <span className={css('notice', alert === 'distressed' ? 'bad' : 'warn')}>
          <TriangleAlert aria-hidden />
          {say(`campaigns.alert-${alert}`)}
          <IconButton
            icon={Eye}
            label={say('campaigns.seen-help')}
            onPress={() => seen.mutate({ member: member.id })}
          />
        </span>
      )}
      {doNotContact !== null && (
        <span className={css('notice', 'bad')}>
          <Ban aria-hidden />
          {say('campaigns.do-not-contact', { reason: doNotContact })}
        </span>
      )}
      {isDue && <span className={css('notice', 'warn')}>{say('campaigns.due')}</span>}
      {isStale && <span className={css('notice')}>{say('campaigns.stale')}</span>}
      {servedBy.length > 0 && (
        <span className={css('notice')}>{say('campaigns.served-by', { names: servedBy.join(', ') })}</span>
      )}
    </>
  )
}
