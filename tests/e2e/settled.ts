import type { Page, Request } from 'playwright-core'

/** A page that has not settled by then never does. */
const LONGEST_MS = 60_000
/** One look could fall between an answer and the question that it leads to. */
const QUIET_LOOKS = 2

const underWay = new WeakMap<Page, Set<Request>>()

/** Keeps account of what the page has asked for and not yet got; to be called before its first request. */
export function watchRequests(page: Page): void {
  const asked = new Set<Request>()
  underWay.set(page, asked)
  page.on('request', (request) => {
    // The line on which the program tells of its progress stays open.
    if (request.resourceType() !== 'eventsource') asked.add(request)
  })
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
}

/**
 * Waits until what was done has been answered and drawn: nothing is asked for any more, no part of the page says that
 * it is busy, and nothing moves. What is read before that may be the state before. Throws, and says for what it waited,
 * where that does not come about.
 */
export async function settled(page: Page): Promise<void> {
  const asked = underWay.get(page)
  if (asked === undefined)
    throw new Error('What this page asks for is not watched: call watchRequests first.')
  const until = Date.now() + LONGEST_MS
  for (let quiet = 0; quiet < QUIET_LOOKS; ) {
    const busy = [...(await page.evaluate(drawn)), ...[...asked].map((request) => request.url())]
    quiet = busy.length === 0 ? quiet + 1 : 0
    if (Date.now() > until) throw new Error(`The page does not settle: ${busy.join(', ')}`)
  }
}

/**
 * Runs in the page: lets it draw, come to the end of its work and of its movements; answers with the parts that say that
 * they are busy.
 */
async function drawn(): Promise<string[]> {
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  const moving = () =>
    document
      .getAnimations()
      .filter(({ effect }) => effect !== null && Number.isFinite(effect.getComputedTiming().endTime))
  await frame()
  await frame()
  await new Promise((done) => requestIdleCallback(done))
  await Promise.allSettled(moving().map(({ finished }) => finished))
  return [...document.querySelectorAll('[aria-busy=true]')].map(
    (one) =>
      `${one.tagName.toLowerCase()} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').slice(0, 40)}”`,
  )
}
