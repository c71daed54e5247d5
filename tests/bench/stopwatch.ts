import type { Figure } from './figure.ts'

/** How long one doing of it takes. */
export async function once(name: string, work: () => unknown): Promise<Figure> {
  const started = performance.now()
  await work()
  return { name, seconds: (performance.now() - started) / 1_000, times: 1 }
}

/** The median of several, after three that are not counted: the compiler has warmed up by then. */
export async function median(name: string, times: number, work: (turn: number) => unknown): Promise<Figure> {
  const seconds: number[] = []
  for (let turn = -3; turn < times; turn++) {
    const figure = await once(name, () => work(turn + 3))
    if (turn >= 0) seconds.push(figure.seconds)
  }
  const middle = seconds.sort((one, other) => one - other)[Math.floor(times / 2)] ?? Number.NaN
  return { name, seconds: middle, times }
}
