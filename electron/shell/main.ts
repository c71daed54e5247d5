import { app, protocol, shell } from 'electron'
import { guardPages } from './guard-pages.ts'
import { openProgram } from './open-program.ts'
import { portableFolder } from './portable-folder.ts'
import { SCHEME_RIGHTS } from './screens-protocol.ts'

const portable = portableFolder(process.env)
if (portable !== null) app.setPath('userData', portable)

app.enableSandbox()
protocol.registerSchemesAsPrivileged([SCHEME_RIGHTS])
guardPages(app, (address) => void shell.openExternal(address))

if (app.requestSingleInstanceLock()) openProgram()
else app.quit()
