import { RotateCw } from 'lucide-react'
import { Component, type ReactNode, useEffect, useState } from 'react'
import { CallError } from '../../shared/contract/connect.ts'
import { bridge } from '../bridge/bridge.ts'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'
import { useWords } from '../parts/words.tsx'

interface BoundaryProps {
  /** Another screen starts anew. */
  readonly screen: string
  readonly children: ReactNode
}

interface BoundaryState {
  readonly error: unknown
  readonly screen: string
}

/** A screen that cannot be drawn leaves the frame standing and says so. */
export class ScreenBoundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { error: null, screen: this.props.screen }

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error }
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return props.screen === state.screen ? null : { error: null, screen: props.screen }
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <ScreenFailed />
  }
}

function ScreenFailed() {
  const { say } = useWords()
  const isGone = useProgramGone()
  const reload = (
    <Button icon={RotateCw} onPress={() => window.location.reload()}>
      {say('frame.reload')}
    </Button>
  )
  return (
    <Notice tone="bad" title={say('frame.screen-failed')} actions={reload}>
      {say(isGone ? 'frame.no-answer' : 'frame.screen-failed-kept')}
    </Notice>
  )
}

/** A screen is fetched when it is first gone to: in a browser's tab that outlived the program there is none to get. */
function useProgramGone(): boolean {
  const [isGone, setGone] = useState(false)
  useEffect(() => {
    bridge.call('workspace.current', {}).catch((error: unknown) => setGone(!(error instanceof CallError)))
  }, [])
  return isGone
}
