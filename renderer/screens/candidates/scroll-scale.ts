/**
 * Chromium cuts an element at 33,554,428 pixels of the screen (about 645,000 rows of 52 px, and half as many at 200%
 * zoom). A longer list gets a shorter element, and a pixel of scrolling stands for more than one pixel of the list.
 */
const MOST_PIXELS = 30_000_000

export interface ScrollScale {
  /** Height of the element that scrolls. */
  readonly height: number
  /** Place in the list, in its own pixels, for a scroll position; both start and end together. */
  readonly toList: (scrollTop: number) => number
  readonly toScroll: (offset: number) => number
}

export interface ScrollLengths {
  /** Both in pixels of the page. */
  readonly list: number
  readonly viewport: number
  /** Pixels of the screen to one of the page: zoom times the screen's own. */
  readonly density: number
}

export function scrollScale({ list, viewport, density }: ScrollLengths): ScrollScale {
  const height = Math.min(list, MOST_PIXELS / Math.max(1, density))
  const factor = height < list && height > viewport ? (list - viewport) / (height - viewport) : 1
  return {
    height,
    toList: (scrollTop) => scrollTop * factor,
    toScroll: (offset) => offset / factor,
  }
}
