import type { Model } from '../scoring/model.ts'
import type { Language } from '../words/words.ts'

export interface WorkspaceInfo {
  /** A handle with which `workspace.open` opens it again. */
  readonly file: string
  /** File name without its ending. */
  readonly name: string
  /** Folder, for people to read. */
  readonly folder: string
  readonly firms: number
  /** Date of the data of the newest import, ISO, or null before the first. */
  readonly asOf: string | null
  /** ISO date-time it was last opened. */
  readonly openedAt: string
}

export interface VerifyReport {
  readonly sound: boolean
  /** Firms counted, and those whose stored checksum no longer fits. */
  readonly firms: number
  readonly damaged: number
  /** SQLite's own findings; empty where it found none. */
  readonly findings: readonly string[]
  /** Tables whose hand-written rows (notes, contacts, campaigns, …) are no longer what was written. */
  readonly written: readonly string[]
}

export interface Note {
  readonly id: number
  readonly firm: string
  readonly text: string
  readonly author: string
  /** ISO date-time. */
  readonly writtenAt: string
  readonly editedAt: string | null
}

export const COVER_AFTER = [0, 5, 15, 60] as const
export const USUAL_COVER = 15

/** Kept on this machine, apart from any workspace. */
export interface Settings {
  readonly language: Language
  readonly theme: 'system' | 'light' | 'dark' | 'contrast'
  /** Minutes without a sign of anybody after which the screens are covered; 0 = never. */
  readonly coverAfter: (typeof COVER_AFTER)[number]
  /** Who writes: named in notes and letters. */
  readonly author: string
  readonly office: string
  readonly officeAddress: string
  readonly officeContact: string
}

export interface ProfileInfo {
  readonly id: string
  readonly title: string
  readonly country: string | null
  /** False where the layout was built without a published header: shown as such. */
  readonly confirmed: boolean
}

/** A model that ships with the program: whole, so that it can be copied to a file and changed. */
export interface ModelInfo {
  readonly title: string
  readonly model: Model
}

export interface TemplateInfo {
  readonly id: string
  readonly title: string
  readonly languages: readonly string[]
}

export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined }
