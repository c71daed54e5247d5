import type { Firm } from '../firm/firm.ts'
import type { Range } from '../firm/range.ts'
import type { LetterWords } from '../words/letter-words.ts'
import type { DocumentDossier, Letterhead } from './dossier.ts'
import { survivalFigure } from './survival-figure.ts'

/**
 * All that a letter may see: public facts about the firm and the writer's own. It has no place for a score, an age
 * or a guess about succession, and templates for owners are filled from nothing else.
 */
export interface LetterFacts {
  readonly letterhead: readonly string[]
  readonly office: string | null
  readonly author: string | null
  readonly contact: string | null
  readonly date: string
  /** The firm's name and address, line by line. */
  readonly addressee: readonly string[]
  readonly firm: string
  readonly place: string | null
  /** Completed years since the firm was founded; only from 5 on, null otherwise. */
  readonly years: number | null
  /** "24 jobs", "20 to 49 jobs"; null where the register does not say, or says none. */
  readonly jobs: string | null
  /** What became of firms that passed to their staff, with the source. */
  readonly figure: string
  /** The register's name, or null where it has none that a reader would know. */
  readonly register: string | null
  readonly dataDate: string
}

/** What is public about a firm; an owner's age, successor and score are not in it. */
type PublicFirm = Pick<
  Firm,
  'name' | 'address' | 'postcode' | 'municipality' | 'country' | 'founded' | 'employees' | 'ownerName'
>

const FEWEST_YEARS_WORTH_SAYING = 5

export function letterFacts(input: {
  readonly firm: PublicFirm
  readonly origin: Pick<DocumentDossier['origin'], 'source'>
  readonly asOf: string
  readonly letterhead: Letterhead
  /** A person the letter is for, in place of the owner that the register names. */
  readonly recipient: string | null
  /** ISO date of the letter. */
  readonly today: string
  readonly words: LetterWords
}): LetterFacts {
  const { firm, letterhead, words } = input
  const { office, officeAddress, officeContact, author } = letterhead
  return {
    letterhead: present([office, officeAddress, officeContact].flatMap(linesOf)),
    office: office.trim() || null,
    author: author.trim() || null,
    contact: present(linesOf(officeContact)).join(', ') || null,
    date: words.date(input.today),
    addressee: addressee({ ...firm, ownerName: input.recipient ?? firm.ownerName }),
    firm: firm.name,
    place: firm.municipality,
    years: yearsWorthSaying(firm.founded, input.today),
    jobs: jobs(firm.employees, words),
    figure: words.say(survivalFigure(firm.country)),
    register: input.origin.source === 'generic' ? null : input.origin.source,
    dataDate: words.date(input.asOf),
  }
}

function addressee({ name, ownerName, address, postcode, municipality }: PublicFirm): readonly string[] {
  return present([name, ownerName, address, present([postcode, municipality]).join(' ')])
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/)

/** The lines that say something, each once (a sole trader's firm has the owner's name). */
function present(lines: readonly (string | null)[]): readonly string[] {
  const texts = lines.map((line) => line?.trim() ?? '').filter((line) => line !== '')
  return [...new Set(texts)]
}

/** Completed years; a founding date that is only a year or a month counts from its last day. */
function yearsWorthSaying(founded: string | null, today: string): number | null {
  if (founded === null) return null
  const years = Number(today.slice(0, 4)) - Number(founded.slice(0, 4))
  const completed = today.slice(5) < lastDayOf(founded).slice(5) ? years - 1 : years
  return completed >= FEWEST_YEARS_WORTH_SAYING ? completed : null
}

const lastDayOf = (date: string): string => date + '-12-31'.slice(date.length - 4)

function jobs(employees: Range | null, words: LetterWords): string | null {
  if (employees === null || employees.high === 0) return null
  const { low, high } = employees
  const [lowText, highText] = [words.number(low), high === null ? '' : words.number(high)]
  if (high === null) return words.say('letters.jobs-from', { low: lowText })
  if (low === high) return words.say('letters.jobs', { count: low, number: lowText })
  if (low === 0) return words.say('letters.jobs-up-to', { high: highText })
  return words.say('letters.jobs-between', { low: lowText, high: highText })
}
