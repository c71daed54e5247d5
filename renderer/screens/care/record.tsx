import { SHEET_WAYS } from '../../../shared/contract/exports.ts'
import type { AuditLine } from '../../../shared/contract/privacy.ts'
import type { Words } from '../../../shared/words/words.ts'
import { Notice } from '../../parts/notice.tsx'
import { Section } from '../../parts/section.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './care-screen.module.css'

const css = classNames(sheet)

const SHOWN = 12
const NAMED = [
  'import-keep',
  'import-undo',
  'ranking-export',
  'document-save',
  'letters-save',
  'wordTemplate-fill',
  'campaign-save',
  'changes-save',
  'sheet-left',
  'decision-add',
  'decision-remove',
  'decision-restore',
  'contest-add',
  'contest-resolve',
  'contest-remove',
  'contest-restore',
  'workspace-backup',
  'privacy-setPurpose',
  'privacy-setSource',
  'privacy-purgeSource',
  'person-export',
  'person-erase',
] as const

/** What came in and what left, and whether anybody touched the record. */
export function Record() {
  const words = useWords()
  const { say, number, date } = words
  const { data } = useCall('privacy.report', {})
  const lines = data?.audit ?? []
  return (
    <Section title={say('care.audit-title')} lead={say('care.audit-lead')}>
      {data && lines.length === 0 && <p>{say('care.audit-none')}</p>}
      {data && data.auditBroken !== null && (
        <Notice tone="bad">{say('care.audit-broken', { entry: data.auditBroken })}</Notice>
      )}
      {data && data.auditBroken === null && lines.length > 0 && <p>{say('care.audit-whole')}</p>}
      <ul className={css('list')}>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line.id} className={css('line')}>
            <span className={css('what')}>
              <span>{whatOf(line, words)}</span>
              <span className={css('note')}>{detailsOf(line, words)}</span>
            </span>
            <span className={css('note')}>
              {[date(line.at), line.author].filter((text) => text !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && (
        <p className={css('note')}>{say('care.audit-more', { number: number(lines.length - SHOWN) })}</p>
      )}
    </Section>
  )
}

function whatOf({ what }: AuditLine, { say }: Words): string {
  const known = NAMED.find((name) => name === what.replace('.', '-'))
  return known === undefined ? say('care.did-other', { what }) : say(`care.did-${known}`)
}

function detailsOf({ details }: AuditLine, { say, number }: Words): string {
  const { source, format, rows, personalData, way } = details
  const left = SHEET_WAYS.find((name) => name === way)
  return [
    ...(left === undefined ? [] : [say(`care.way-${left}`)]),
    ...[source, format].filter((text) => typeof text === 'string'),
    ...(typeof rows === 'number' ? [say('care.audit-rows', { rows: number(rows) })] : []),
    ...(personalData === true ? [say('care.audit-names')] : []),
  ].join(' · ')
}
