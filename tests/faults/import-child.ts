import { smallCore } from '../electron/core/small-core.ts'

/**
 * Opens the workspace in a folder and imports a file, telling its progress line by line, until somebody kills it. With
 * a third argument nothing is kept.
 */
const [folder = '', file = '', onlyStaged] = process.argv.slice(2)
const core = smallCore(folder)
await core.call('workspace.open', { file: `${folder}/district.relevo` })
const told = setInterval(() => console.log(core.events.at(-1)?.rows ?? 0), 5)
const { staged } = await core.call('import.stage', { files: [file], job: 'killed' })
clearInterval(told)
console.log('staged')
if (onlyStaged === undefined) {
  await core.call('import.keep', { staged })
  console.log('kept')
}
