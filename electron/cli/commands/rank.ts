import { askRanking, LIST_OPTIONS, rankingJson } from '../ask-ranking.ts'
import type { Command } from '../command.ts'
import { rankingText } from '../layout/ranking-text.ts'
import { workspaceOf } from '../required.ts'

/** Ranks what a workspace holds. */
export const rank: Command = {
  name: 'rank',
  arguments: '',
  summary: 'terminal.rank',
  options: ['top', ...LIST_OPTIONS],
  run: ({ terminal, options }) =>
    terminal.inWorkspace(workspaceOf(options, terminal.words), async (core) => {
      const ranking = await askRanking(core, options)
      return { json: rankingJson(ranking), text: () => rankingText(ranking, terminal.words) }
    }),
}
