import { askRanking, LIST_OPTIONS, rankingJson } from '../ask-ranking.ts'
import type { Command, Invocation, Outcome } from '../command.ts'
import { importFiles, READING_OPTIONS, statusOf } from '../import-files.ts'
import { rankingText } from '../layout/ranking-text.ts'
import { countsText } from '../layout/report-text.ts'
import type { Core } from '../terminal.ts'
import { writeDocuments } from '../write-documents.ts'

/** The main job in one line: files in, ranked list out, with a note for each of the first where asked for. */
export const scan: Command = {
  name: 'scan',
  arguments: '<files...>',
  summary: 'terminal.scan',
  options: ['top', ...LIST_OPTIONS, 'notes', ...READING_OPTIONS.filter((name) => name !== 'asOf')],
  async run(invocation) {
    const { terminal, options } = invocation
    const work = (core: Core) => scanWith(core, invocation)
    if (options.workspace !== undefined) return terminal.inNewOrExisting(options.workspace, work)
    const outcome = await terminal.inTemporary(work)
    terminal.tell(terminal.words.say('terminal.temporary'))
    return outcome
  },
}

async function scanWith(core: Core, { terminal, args, options }: Invocation): Promise<Outcome> {
  const { words } = terminal
  const { report } = await importFiles(core, args, options)
  const ranking = await askRanking(core, options)
  if (options.notes !== undefined) {
    const { written: count, suppressed } = await writeDocuments(core, {
      ranking,
      folder: options.notes,
      template: 'file-note',
      format: 'md',
      language: words.language,
      model: options.model,
      words,
    })
    terminal.tell(words.say('terminal.notes-written', { count, folder: options.notes }))
    if (suppressed.length > 0)
      terminal.tell(words.say('campaigns.letters-left-out', { names: suppressed.join(', ') }))
  }
  return {
    json: { import: report, ranking: rankingJson(ranking) },
    text: () => `${countsText(report, words)}\n\n${rankingText(ranking, words)}`,
    status: statusOf(report, options),
  }
}
