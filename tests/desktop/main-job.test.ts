import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenProgram, openProgram } from './open-window.ts'

const FIXTURE = fileURLToPath(
  new URL('../../fixtures/registries/generic/censo-municipal.csv', import.meta.url),
)

describe('the program in its window', () => {
  let program: OpenProgram
  beforeAll(async () => {
    program = await openProgram()
  })
  afterAll(() => program.close())

  const button = (name: string | RegExp) => program.page.getByRole('button', { name })
  /** The system's dialog is not ours to click: it answers as if the person had chosen these. */
  const choose = (open: readonly string[], save = '') =>
    program.app.evaluate(
      ({ dialog }, paths) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...paths.open] })
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: paths.save })
      },
      { open, save },
    )

  it('opens, and shows itself', async () => {
    const visible = () =>
      program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()))
    await expect.poll(visible).toEqual([true])
    expect(program.page.url()).toMatch(/^app:\/\/relevo\//)
  })

  it('imports a registry and ranks its firms', async () => {
    await choose([FIXTURE], join(program.folder, 'district.relevo'))
    await button('Create a workspace').click()
    await button(/choose files/i).click()
    await button('Check the reading').click()
    await button('Check the mapping').click()
    await button('Try it out').click()
    await button(/^Keep \d+ firms/).click()
    await button('See candidates').click()
    await program.page.getByRole('grid').waitFor()
    expect(await program.page.getByRole('row').count()).toBeGreaterThan(3)
  })

  it('comes back with what was open after its page has crashed', async () => {
    await program.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
    })
    const firms = () =>
      program.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `window.relevo.send('workspace.current', {}).then((reply) => reply.value.firms)`,
        ),
      )
    await expect.poll(firms, { timeout: 20_000 }).toBeGreaterThan(3)
  })
})
