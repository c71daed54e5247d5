import type { CriterionId, Lens } from '../criteria/names.ts'

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

/** Kept on this machine, apart from any workspace. */
export interface Settings {
  readonly language: 'en' | 'es'
  readonly theme: 'system' | 'light' | 'dark'
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

export interface ModelInfo {
  readonly id: string
  readonly version: string
  readonly lens: Lens
  readonly title: string
  /** In the model's order; the weights sum to 1. */
  readonly criteria: readonly { readonly id: CriterionId; readonly weight: number }[]
}

export interface TemplateInfo {
  readonly id: string
  readonly title: string
  readonly languages: readonly string[]
}

export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined }
