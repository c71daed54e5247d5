/** The next extract of the same register: what is new, changed, gone. */
import { benchCore, benchWorkspace, importRegister } from '../bench-core.ts'
import type { MeasureTask } from '../figure.ts'
import { once } from '../stopwatch.ts'

const { nextRegister, folder } = JSON.parse(process.argv[2] ?? '') as MeasureTask
const call = benchCore(folder)
await call('workspace.open', { file: benchWorkspace(folder) })
const again = await once('again', () => importRegister(call, nextRegister ?? ''))
await call('workspace.close', {})
console.log(JSON.stringify([again]))
