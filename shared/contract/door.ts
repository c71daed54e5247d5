import type { FileId } from './call.ts'
import type { Listen, Send } from './reply.ts'

/** What a file is wanted for: decides the dialog's title and which endings it offers. */
export const CHOOSE_PURPOSES = [
  'registry',
  'workspace',
  'mapping',
  'model',
  'outcomes',
  'template',
  'list',
  'boundaries',
  'places',
] as const
export type ChoosePurpose = (typeof CHOOSE_PURPOSES)[number]

/** What is to be written. A workspace stays where it is; through a browser the others are made to be taken away. */
export const SAVE_PURPOSES = ['workspace', 'table', 'document', 'mapping', 'model', 'backup'] as const
export type SavePurpose = (typeof SAVE_PURPOSES)[number]

export interface ChooseRequest {
  readonly purpose: ChoosePurpose
  readonly many: boolean
}

export interface SaveRequest {
  /** With its ending, "candidates.csv"; the ending also is the one that the dialog offers. */
  readonly suggestedName: string
  readonly purpose: SavePurpose
}

export interface ChosenFile {
  readonly file: FileId
  /** With its ending, without its folder. */
  readonly name: string
  readonly bytes: number
}

export interface SaveTarget {
  readonly file: FileId
  readonly name: string
}

/** What a desktop page finds as `window.relevo`. `Dropped` is the DOM's File, which this folder does not know. */
export interface DesktopDoor<Dropped> {
  readonly send: Send
  readonly listen: Listen
  readonly accept: (dropped: readonly Dropped[]) => Promise<readonly ChosenFile[]>
}

/** What a page asked for, or null where it is not what it should be. */
export function readChooseRequest(input: unknown): ChooseRequest | null {
  if (!isRecord(input)) return null
  const purpose = CHOOSE_PURPOSES.find((known) => known === input['purpose'])
  const many = input['many']
  return purpose !== undefined && typeof many === 'boolean' ? { purpose, many } : null
}

/** What a page asked for, or null where it is not what it should be. */
export function readSaveRequest(input: unknown): SaveRequest | null {
  if (!isRecord(input)) return null
  const purpose = SAVE_PURPOSES.find((known) => known === input['purpose'])
  const suggestedName = input['suggestedName']
  if (purpose === undefined || typeof suggestedName !== 'string' || suggestedName.length > 500) return null
  return { purpose, suggestedName }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
