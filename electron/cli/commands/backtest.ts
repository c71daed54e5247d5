import type { Command } from '../command.ts'
import { backtestText } from '../layout/backtest-text.ts'
import { workspaceOf } from '../required.ts'

/** How well the models would have done by what became of firms, and what weights that would propose. */
export const backtest: Command = {
  name: 'backtest',
  arguments: '',
  summary: 'terminal.backtest',
  options: ['lens', 'model'],
  run: ({ terminal, options }) =>
    terminal.inWorkspace(workspaceOf(options, terminal.words), async (core) => {
      const query = { lens: options.lens ?? 'succession', model: options.model }
      const report = await core.call('outcome.backtest', query)
      const { learned } = await core.call('outcome.learn', query)
      const answer = { ...report, learned }
      return { json: answer, text: () => backtestText(answer, terminal.words) }
    }),
}
