import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { scrollScale } from './scroll-scale.ts'

export interface RowWindow {
  /** The element that scrolls. */
  readonly scroller: React.RefObject<HTMLDivElement | null>
  readonly onScroll: () => void
  /** First and last place in view, with some rows around them. */
  readonly first: number
  readonly last: number
  /** Rows that fit at once. */
  readonly fits: number
  /** From side to side, in rem. */
  readonly width: number
  /** Height of the element that holds the rows, and where in it a row stands, in pixels. */
  readonly height: number
  readonly topOf: (place: number) => number
  readonly reveal: (place: number) => void
  readonly toStart: () => void
}

export interface RowWindowInput {
  readonly rows: number
  /** In rem, so that larger text gets higher rows. */
  readonly rowHeight: number
  readonly headHeight: number
}

const AROUND = 4

/** Pixels. */
interface Frame {
  readonly width: number
  readonly height: number
  readonly rem: number
}

const FIRST_FRAME: Frame = { width: 0, height: 600, rem: 16 }

/** Read when the list's size changes, not while it is drawn: to answer, the browser styles all that was changed. */
const frameOf = ({ clientWidth, clientHeight }: Element): Frame => ({
  width: clientWidth,
  height: clientHeight,
  rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
})

/**
 * Which rows of a long list are in view. All rows have one height, so this is a division: nothing is kept per row,
 * and the list may have millions.
 */
export function useRowWindow(input: RowWindowInput): RowWindow {
  const { rows } = input
  const scroller = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [frame, setFrame] = useState<Frame>(FIRST_FRAME)
  const onScroll = useCallback(() => setTop(scroller.current?.scrollTop ?? 0), [])

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(() => setFrame(frameOf(element)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const { rem, width } = frame
  const rowHeight = input.rowHeight * rem
  const viewport = Math.max(rowHeight, frame.height - input.headHeight * rem)
  const scale = scrollScale({ list: rows * rowHeight, viewport, density: window.devicePixelRatio })
  const offset = scale.toList(top)
  const inView = Math.floor(offset / rowHeight)
  const fits = Math.max(1, Math.floor(viewport / rowHeight))

  const reveal = (place: number) => {
    const element = scroller.current
    if (!element) return
    const start = place * rowHeight
    const end = start + rowHeight
    if (start < offset) element.scrollTop = scale.toScroll(start)
    else if (end > offset + viewport) element.scrollTop = scale.toScroll(end - viewport)
  }

  return {
    scroller,
    onScroll,
    first: Math.max(0, Math.min(inView, rows - fits) - AROUND),
    last: Math.min(rows - 1, inView + fits + AROUND),
    fits,
    width: width / rem,
    height: scale.height,
    topOf: (place) => place * rowHeight - offset + top,
    reveal,
    // A list that stands there already would be laid out once more only to be told so.
    toStart: () => {
      if (top > 0) scroller.current?.scrollTo({ top: 0 })
    },
  }
}
