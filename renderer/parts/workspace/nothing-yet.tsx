import { FileInput, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { WorkspaceInfo } from '../../../shared/contract/workspace.ts'
import { Button } from '../button.tsx'
import { EmptyState } from '../empty-state.tsx'
import { useWords } from '../words.tsx'

export interface NothingYetProps {
  readonly workspace: WorkspaceInfo | null
  readonly icon?: LucideIcon
  /** What the screen will show once there are firms. */
  readonly children: ReactNode
}

/** In place of a screen that is about firms while there are none: says why, and leads to where they come from. */
export function NothingYet({ workspace, icon = FileInput, children }: NothingYetProps) {
  const { say } = useWords()
  const [, navigate] = useLocation()
  return (
    <EmptyState
      icon={icon}
      title={say(workspace ? 'candidates.nothing-imported' : 'candidates.no-workspace')}
      actions={
        <Button kind="main" onPress={() => navigate(workspace ? '/import' : '/')}>
          {say(workspace ? 'candidates.go-import' : 'candidates.go-start')}
        </Button>
      }
    >
      <p>{children}</p>
    </EmptyState>
  )
}
