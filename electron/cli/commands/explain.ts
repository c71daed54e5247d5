import type { Output } from '../../../shared/contract/api.ts'
import type { Command } from '../command.ts'
import { explanationText } from '../layout/explanation-text.ts'
import { rankIntervalText } from '../layout/stability-text.ts'
import { workspaceOf } from '../required.ts'

/** One firm's calculation, from the raw values to the score, and how far its rank can be trusted. */
export const explain: Command = {
  name: 'explain',
  arguments: '<id>',
  summary: 'terminal.explain',
  options: ['lens', 'model', 'asOf'],
  run: ({ terminal: { inWorkspace, words }, args: [id = ''], options }) =>
    inWorkspace(workspaceOf(options, words), async (core) => {
      const { lens = 'succession', model, asOf } = options
      const query = { lens, model, asOf }
      const dossier = await core.call('firm.explain', { id, ...query })
      const stability =
        dossier.standing.kind === 'ranked'
          ? await core.job((job) => core.call('stability.run', { job, firms: [id], ...query }))
          : null
      return {
        json: { ...dossier, rankInterval: stability === null ? null : intervalOf(stability) },
        text: () =>
          [
            explanationText(dossier, words),
            ...(stability === null ? [] : [rankIntervalText(stability, words)]),
          ].join('\n\n'),
      }
    }),
}

function intervalOf({ firms, draws, concentration, seed, top }: Output<'stability.run'>) {
  const [firm] = firms
  if (firm === undefined) return null
  const { rank, low, median, high, topShare } = firm
  return { rank, low, median, high, topShare, draws, concentration, seed, top }
}
