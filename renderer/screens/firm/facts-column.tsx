import { ChevronRight, Quote } from 'lucide-react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { Edit } from '../../../shared/contract/edits.ts'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import { IconButton } from '../../parts/button.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { Unknown } from '../../parts/unknown.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { ByHandPart } from './by-hand.tsx'
import { Column } from './column.tsx'
import { type Fact, factGroups } from './facts.ts'
import sheet from './facts-column.module.css'
import { FirmTerritoryPart } from './firm-territory.tsx'
import { ListedDistress } from './listed-distress.tsx'

const css = classNames(sheet)

/** What the register says, each value with where it stands; what it does not say is counted and named. */
export function FactsColumn({ dossier }: { readonly dossier: Dossier }) {
  const words = useWords()
  const { say, date } = words
  const { firm, origin, byHand } = dossier
  const groups = factGroups(firm, words)
  const isListed = (useCall('suppression.list', { firm: firm.id }).data ?? []).length > 0
  const unknown = groups.flatMap(({ facts }) => facts.filter(({ text }) => text === null))
  return (
    <Column title={say('firm.facts')}>
      <p className={css('source')}>
        {say('firm.facts-source', {
          file: origin.file,
          line: words.number(origin.line),
          date: date(origin.importedAt),
        })}
      </p>
      {groups.map(({ title, facts }) => {
        const known = facts.filter(({ text }) => text !== null)
        return (
          known.length > 0 && (
            <section key={title} className={css('group')}>
              <h3 className={css('title')}>{say(title)}</h3>
              <dl>
                {known.map((fact) => (
                  <FactLine
                    key={fact.label}
                    fact={fact}
                    origin={origin}
                    mayQuote={!isListed}
                    edit={byHand.edits.find(({ field }) => `fields.${field}` === fact.label)}
                  />
                ))}
              </dl>
            </section>
          )
        )
      })}
      <ListedDistress distress={dossier.distress} />
      <UnknownFacts facts={unknown} />
      <FirmTerritoryPart firm={firm.id} />
      <ByHandPart dossier={dossier} />
    </Column>
  )
}

interface FactLineProps {
  readonly fact: Fact
  readonly origin: Dossier['origin']
  /** False where the firm or a person of it is on the do-not-contact list. */
  readonly mayQuote: boolean
  /** Where a person typed the value: then it is not the register's. */
  readonly edit: Edit | undefined
}

function FactLine({ fact, origin, mayQuote, edit }: FactLineProps) {
  const { say, number, date } = useWords()
  const show = useNoticeTray((tray) => tray.show)
  const label = say(fact.label)
  const where = { fact: label, file: origin.file, line: number(origin.line) }
  const copy = async () => {
    const text = say('firm.fact-quoted', { ...where, value: fact.text ?? '', date: date(origin.importedAt) })
    await navigator.clipboard.writeText(text)
    show({ tone: 'good', text: say('firm.fact-copied', { text }) })
  }
  return (
    <div className={css('line')}>
      <dt>{label}</dt>
      <dd>
        {fact.text}
        {edit && (
          <span className={css('by-hand')}>
            {say('byHand.fact', { register: edit.registerValue ?? '—' })}
          </span>
        )}
      </dd>
      {!edit && mayQuote && (
        <dd className={css('quote')}>
          <IconButton icon={Quote} label={say('firm.fact-source', where)} onPress={copy} />
        </dd>
      )}
    </div>
  )
}

function UnknownFacts({ facts }: { readonly facts: readonly Fact[] }) {
  const { say } = useWords()
  if (facts.length === 0) return null
  return (
    <Disclosure>
      <Heading level={3} className={css('title')}>
        <AriaButton slot="trigger" className={css('trigger')}>
          <ChevronRight aria-hidden />
          {say('firm.not-in-register', { count: facts.length })}
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <dl>
          {facts.map(({ label }) => (
            <div key={label} className={css('line')}>
              <dt>{say(label)}</dt>
              <dd>
                <Unknown />
              </dd>
            </div>
          ))}
        </dl>
      </DisclosurePanel>
    </Disclosure>
  )
}
