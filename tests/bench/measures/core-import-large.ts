/** The same with five times the firms: time and memory must not grow out of proportion. */
import { join } from 'node:path'
import type { MeasureTask } from '../figure.ts'
import { measureImport } from '../measure-import.ts'

const { largeRegister, folder } = JSON.parse(process.argv[2] ?? '') as MeasureTask
const { call, measured } = await measureImport(largeRegister ?? '', join(folder, 'large'))
await call('workspace.close', {})
console.log(JSON.stringify(measured))
