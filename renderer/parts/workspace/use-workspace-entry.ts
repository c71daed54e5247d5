import { useState } from 'react'
import { useLocation } from 'wouter'
import { bridge } from '../../bridge/bridge.ts'
import { useRefresh } from '../use-call.ts'
import { useWords } from '../words.tsx'

export type Entry = 'create' | 'open' | 'sample' | 'recent' | 'restore' | 'close'

export interface WorkspaceEntry {
  /** What is under way, or null. */
  readonly busy: Entry | null
  /** What the last attempt threw, or null. */
  readonly error: unknown
  /** Handle of the workspace that the last attempt was to open, or null. */
  readonly lastFile: string | null
  readonly forgetError: () => void
  readonly create: () => Promise<void>
  readonly open: () => Promise<void>
  readonly openRecent: (file: string) => Promise<void>
  readonly sample: () => Promise<void>
  /** Puts a copy in the place of a workspace and opens it. */
  readonly restore: (file: string, backup: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** The ways into a workspace and out of it; afterwards everything shown is asked for again. */
export function useWorkspaceEntry(onEntered: (entry: Entry) => void = () => {}): WorkspaceEntry {
  const { say } = useWords()
  const refresh = useRefresh()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState<Entry | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [lastFile, setLastFile] = useState<string | null>(null)

  const attempt = async (entry: Entry, enter: () => Promise<boolean>) => {
    setBusy(entry)
    setError(null)
    try {
      if (!(await enter())) return
      // The filters in the address were about the workspace before.
      navigate(`${currentPath()}?`, { replace: true })
      await refresh('all')
      onEntered(entry)
    } catch (caught) {
      setError(caught)
      await refresh(['workspace.current', 'workspace.recent'])
    } finally {
      setBusy(null)
    }
  }
  return {
    busy,
    error,
    lastFile,
    forgetError: () => setError(null),
    create: () => attempt('create', () => create(`${say('start.workspace-name')}.relevo`)),
    open: () => attempt('open', () => openChosen(setLastFile)),
    openRecent: (file) => {
      setLastFile(file)
      return attempt('recent', () => done(bridge.call('workspace.open', { file })))
    },
    restore: (file, backup) =>
      attempt('restore', () => done(bridge.call('backup.restore', { file, backup }))),
    sample: () => attempt('sample', () => done(bridge.call('workspace.sample', {}))),
    close: () => attempt('close', () => done(bridge.call('workspace.close', {}))),
  }
}

/** Where one is by now: another screen may have been gone to while a large workspace was opening. */
const currentPath = (): string => window.location.hash.slice(1) || '/'

/** Answers false where the person thought better of it. */
async function create(suggestedName: string): Promise<boolean> {
  const target = await bridge.saveAs({ purpose: 'workspace', suggestedName })
  return target !== null && done(bridge.call('workspace.create', { file: target.file }))
}

async function openChosen(onChosen: (file: string | null) => void): Promise<boolean> {
  const [chosen] = await bridge.chooseFiles({ purpose: 'workspace', many: false })
  onChosen(chosen?.file ?? null)
  return chosen !== undefined && done(bridge.call('workspace.open', { file: chosen.file }))
}

const done = async (call: Promise<unknown>): Promise<true> => {
  await call
  return true
}
