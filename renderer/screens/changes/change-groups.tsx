import { Link } from 'wouter'
import type { Changes, WatchedFirm } from '../../../shared/contract/changes.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import type { Words } from '../../../shared/words/words.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './changes-screen.module.css'
import { fieldChangeText } from './field-change.ts'

const css = classNames(sheet)

/** The most urgent first. */
const GROUPS = ['distressed', 'window', 'qualifying', 'new', 'changed', 'gone'] as const
type Group = (typeof GROUPS)[number]

interface Line {
  readonly firm: WatchedFirm
  /** From what to what; empty where being in the group says it. */
  readonly details: readonly string[]
}

export function ChangeGroups({ changes }: { readonly changes: Changes }) {
  const words = useWords()
  const { say, number } = words
  return GROUPS.map((group) => {
    const count = changes.counts[group]
    const lines = linesOf(changes, group, words)
    return (
      <details key={group} className={css('group')} open={count > 0 && group !== 'gone'}>
        <summary className={css('heading')}>
          {say(`changes.heading-${group}`, { number: number(count) })}
        </summary>
        <p className={css('about')}>{say(`watch.about-${group}`)}</p>
        <ul className={css('lines')}>
          {lines.map(({ firm, details }) => (
            <li key={`${firm.source}:${firm.id}`} className={css('line')}>
              {group === 'gone' ? (
                <span>{firm.name}</span>
              ) : (
                <Link href={`/firm/${encodeURIComponent(`${firm.source}:${firm.id}`)}`}>{firm.name}</Link>
              )}
              <span className={css('id')}>{firm.id}</span>
              {details.map((detail) => (
                <span key={detail} className={css('detail')}>
                  {detail}
                </span>
              ))}
            </li>
          ))}
        </ul>
        {count > lines.length && <p>{say('changes.more', { number: number(count - lines.length) })}</p>}
      </details>
    )
  })
}

function linesOf(changes: Changes, group: Group, words: Words): readonly Line[] {
  const { say, number } = words
  const status = (kind: Firm['statusKind']) =>
    say(kind === null ? 'watch.status-none' : `import.kind-${kind}`)
  switch (group) {
    case 'distressed':
      return changes.distressed.map(({ from, to, ...firm }) => ({
        firm,
        details: [say('watch.from-to', { name: say('fields.status'), from: status(from), to: status(to) })],
      }))
    case 'window':
    case 'qualifying':
      return changes[group].map(({ from, to, ...firm }) => {
        const now = say('watch.stands', {
          tier: to.tier ?? '–',
          score: number(to.score),
          rank: number(to.rank),
        })
        if (from === null) return { firm, details: [now] }
        const before = from.gate
          ? say('watch.was-aside')
          : say('watch.stands', {
              tier: from.tier ?? '–',
              score: number(from.score),
              rank: number(from.rank),
            })
        return { firm, details: [say('watch.moved', { from: before, to: now })] }
      })
    case 'changed':
      return changes.changed.map(({ fields, ...firm }) => ({
        firm,
        details: fields.map((field) => fieldChangeText(field, words)),
      }))
    case 'new':
    case 'gone':
      return changes[group].map((firm) => ({ firm, details: [] }))
  }
}
