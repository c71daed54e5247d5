import { describe, expect, it } from 'vitest'
import { Desk, REGISTER } from './relevo.ts'

const desk = new Desk()
const workspace = desk.path('watched.relevo')
const NEXT = REGISTER.replace(',24,1959', ',21,1959')

describe('the command changes', () => {
  it('ends with status 5 and names the fields when the next extract changed something, else with 0', async () => {
    const first = desk.file('registro.csv', REGISTER)
    await desk.run('import', first, '--workspace', workspace)
    expect((await desk.json('changes', '--workspace', workspace)).status).toBe(0)
    await desk.run('import', desk.file('siguiente.csv', NEXT), '--workspace', workspace)
    const { status, value } = await desk.json('changes', '--workspace', workspace)
    expect(status).toBe(5)
    expect(value.changed).toMatchObject([
      {
        id: '0001',
        fields: [{ field: 'employees', from: { low: 24, high: 24 }, to: { low: 21, high: 21 } }],
      },
    ])
  })

  it('shows a firm’s history and what was corrected by hand', async () => {
    await desk.run('edit', '0001', 'employees', '30', '--reason', 'Visit', '--workspace', workspace)
    const edits = await desk.json('edit', '0001', '--workspace', workspace)
    expect(edits.value).toMatchObject([
      { field: 'employees', value: '30', registerValue: '21', reason: 'Visit' },
    ])
    const history = await desk.run('history', '0001', '--workspace', workspace)
    expect(history.out).toContain('employees: 24 → 21')
    expect((await desk.run('edit', '0001', 'shoe-size', '30', '--workspace', workspace)).status).toBe(2)
  })
})
