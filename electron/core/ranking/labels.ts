import type { Firm } from '../../../shared/firm/firm.ts'
import type { FirmColumns, RankingColumn } from '../store/firm-columns.ts'
import type { Terms } from '../store/terms.ts'
import { alikeFirms } from './alike-firms.ts'
import { sizeClassOf } from './size-class.ts'

/** One text per firm, kept as a small number: what facets count and filters compare. */
export interface Coded {
  /** Index into `texts`. */
  readonly codes: Uint8Array | LabelCodes
  readonly texts: readonly string[]
}

/** Code 0 = unknown. */
interface Labels extends Coded {
  readonly codes: LabelCodes
  readonly set: (index: number, text: string | null) => void
  /** Whether another text can still be told apart. */
  readonly hasRoom: () => boolean
}

type LabelCodes = Uint16Array | Uint32Array

export const LABELLED = ['municipality', 'nace', 'size', 'status'] as const
export type Labelled = (typeof LABELLED)[number]

interface LabelKind {
  readonly from: readonly RankingColumn[]
  readonly textOf: (firm: Firm) => string | null
}

const KINDS: Readonly<Record<Labelled, LabelKind>> = {
  municipality: { from: ['municipality'], textOf: ({ municipality }) => municipality },
  nace: { from: ['nace'], textOf: ({ nace }) => nace?.slice(0, 2) ?? null },
  size: { from: ['employees_low', 'employees_high'], textOf: ({ employees }) => sizeClassOf(employees) },
  status: { from: ['status'], textOf: ({ status }) => status },
}

export type AllLabels = Readonly<Record<Labelled, Labels>>

/** `changes`: how many firms may be given another label later. */
export function labelFirms(firms: FirmColumns, terms: Terms, changes: number): AllLabels {
  const numbers = new Uint32Array(firms.keys.length)
  const labelsOf = ({ from, textOf }: LabelKind): Labels => {
    const texts = alikeFirms({ firms, terms }, from, numbers).map(textOf)
    const labels = createLabels(numbers.length, texts.length + changes)
    const codes = Uint32Array.from(texts, labels.codeOf)
    for (let firm = 0; firm < numbers.length; firm++) labels.codes[firm] = codes[numbers[firm] ?? 0] ?? 0
    return labels
  }
  return {
    municipality: labelsOf(KINDS.municipality),
    nace: labelsOf(KINDS.nace),
    size: labelsOf(KINDS.size),
    status: labelsOf(KINDS.status),
  }
}

export function relabel(labels: AllLabels, index: number, firm: Firm): void {
  for (const kind of LABELLED) labels[kind].set(index, KINDS[kind].textOf(firm))
}

export const hasRoom = (labels: AllLabels): boolean => LABELLED.every((name) => labels[name].hasRoom())

const MOST_SHORT = 2 ** 16 - 1

function createLabels(firms: number, most: number) {
  const codes: LabelCodes = most < MOST_SHORT ? new Uint16Array(firms) : new Uint32Array(firms)
  const texts = ['']
  const known = new Map<string, number>()
  const codeOf = (text: string | null): number => {
    if (text === null) return 0
    const code = known.get(text) ?? texts.push(text) - 1
    known.set(text, code)
    return code
  }
  return {
    codes,
    texts,
    codeOf,
    hasRoom: () => codes instanceof Uint32Array || texts.length < MOST_SHORT,
    set: (index: number, text: string | null): void => {
      codes[index] = codeOf(text)
    },
  }
}
