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
  /** Pixels from side to side. */
  readonly width: number
  /** Height of the element that holds the rows, and where in it a row stands, in pixels. */
  readonly height: number
  readonly topOf: (place: number) => number
  readonly reveal: (place: number) => void
  readonly toStart: () => void
}

export interface RowWindowInput {
  readonly rows: number
  /** Pixels. */
  readonly rowHeight: number
  readonly headHeight: number
}

const AROUND = 4

/**
 * Which rows of a long list are in view. All rows have one height, so this is a division: nothing is kept per row,
 * and the list may have millions.
 */
export function useRowWindow({ rows, rowHeight, headHeight }: RowWindowInput): RowWindow {
  const scroller = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ top: 0, viewport: 600, width: 0 })

  const onScroll = useCallback(() => {
    const element = scroller.current
    if (!element) return
    const next = {
      top: element.scrollTop,
      viewport: Math.max(rowHeight, element.clientHeight - headHeight),
      width: element.clientWidth,
    }
    setSeen((now) =>
      now.top === next.top && now.viewport === next.viewport && now.width === next.width ? now : next,
    )
  }, [rowHeight, headHeight])

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(onScroll)
    observer.observe(element)
    return () => observer.disconnect()
  }, [onScroll])

  const { top, viewport, width } = seen
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
    width,
    height: scale.height,
    topOf: (place) => place * rowHeight - offset + top,
    reveal,
    // A list that stands there already would be laid out once more only to be told so.
    toStart: () => {
      if (top > 0) scroller.current?.scrollTo({ top: 0 })
    },
  }
}
