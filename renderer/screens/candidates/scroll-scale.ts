/**
 * Chromium cuts an element at 33,554,428 px (about 645,000 rows of 52 px). A longer list gets a shorter element, and
 * a pixel of scrolling stands for more than one pixel of the list.
 */
export const MOST_PIXELS = 30_000_000

export interface ScrollScale {
  /** Height of the element that scrolls. */
  readonly height: number
  /** Place in the list, in its own pixels, for a scroll position; both start and end together. */
  readonly toList: (scrollTop: number) => number
  readonly toScroll: (offset: number) => number
}

/** `list` and `viewport` in pixels. */
export function scrollScale(list: number, viewport: number): ScrollScale {
  const height = Math.min(list, MOST_PIXELS)
  const factor = height < list && height > viewport ? (list - viewport) / (height - viewport) : 1
  return {
    height,
    toList: (scrollTop) => scrollTop * factor,
    toScroll: (offset) => offset / factor,
  }
}
