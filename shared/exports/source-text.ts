import type { Source } from '../scoring/model.ts'
import type { Words } from '../words/words.ts'

/** Where a figure comes from, in words: works or expert judgement, what was found there, and the author's note. */
export function sourceText(source: Source, { say, date }: Words): string {
  const works = source.works.join('; ')
  const from =
    source.kind === 'published'
      ? say(source.date === undefined ? 'model.source-published' : 'model.source-published-read', {
          works,
          date: date(source.date ?? ''),
        })
      : say(works === '' ? 'model.source-judgement' : 'model.source-judgement-on', {
          date: date(source.date),
          works,
        })
  const found = source.finding === undefined ? [] : [say(`findings.${source.finding}`)]
  const noted = source.note === undefined ? [] : [source.note]
  return [from, ...found, ...noted].map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`)).join(' ')
}
