import type { Command } from '../command.ts'
import { stabilityText } from '../layout/stability-text.ts'
import { workspaceOf } from '../required.ts'

/** How far the ranks can be trusted, and what would change the top of the list. */
export const stability: Command = {
  name: 'stability',
  arguments: '',
  summary: 'terminal.stability',
  options: ['top', 'lens', 'model', 'asOf', 'draws', 'concentration', 'seed'],
  run: ({ terminal, options }) =>
    terminal.inWorkspace(workspaceOf(options, terminal.words), async (core) => {
      const { lens = 'succession', model, asOf, top, draws, concentration, seed } = options
      const report = await core.job((job) =>
        core.call('stability.run', { job, lens, model, asOf, top, draws, concentration, seed }),
      )
      return { json: report, text: () => stabilityText(report, terminal.words) }
    }),
}
