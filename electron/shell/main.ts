import { app } from 'electron'
import { guardPages } from './guards.ts'
import { openProgram } from './open-program.ts'
import { announceScheme } from './screens-protocol.ts'

app.enableSandbox()
announceScheme()
guardPages()

if (app.requestSingleInstanceLock()) openProgram()
else app.quit()
