import type { Command, Invocation, Outcome } from '../command.ts'
import { required } from '../required.ts'
import type { Core } from '../terminal.ts'

/** The model as one SQL statement, so that a register can be scored where it lies. */
export const sql: Command = {
  name: 'sql',
  arguments: '',
  summary: 'terminal.sql',
  options: ['dialect', 'lens', 'model', 'asOf'],
  more: (words) => words.say('terminal.sql-about'),
  run: (invocation) => {
    const { terminal, options } = invocation
    if (options.workspace === undefined) return statement(terminal, invocation)
    return terminal.inWorkspace(options.workspace, (core) => statement(core, invocation))
  },
}

async function statement(
  { call }: Pick<Core, 'call'>,
  { terminal: { words, tell }, options }: Invocation,
): Promise<Outcome> {
  const dialect = required(options.dialect, '--dialect', words)
  const { lens = 'succession', model, asOf } = options
  const said = await call('sql.statement', { dialect, lens, model, asOf })
  tell(words.say(said.view === null ? 'terminal.sql-needs-table' : 'terminal.sql-needs-view'))
  tell(`\n${said.view ?? said.table};\n`)
  return { json: said, text: () => `${said.statement};` }
}
