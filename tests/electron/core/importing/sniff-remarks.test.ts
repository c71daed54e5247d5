import { join } from 'node:path'
import { expect, it } from 'vitest'
import { smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const core = smallCore(join(tempFolder(), 'one'))
const sniff = (name: string, text: string) => core.call('import.sniff', { file: core.file(name, text) })

it('tells at the first look the words of each column and what is odd about the file', async () => {
  const { words, remarks } = await sniff('odd.csv', 'id,name,status,status\n1,Aro,ouvert,x\n2,Sol,ouvert,y\n')
  expect(words[2]).toEqual([{ word: 'ouvert', count: 2 }])
  expect(remarks.map(({ code }) => code)).toContain('duplicate-header')
})

it('tells a list of lay-offs from a register', async () => {
  expect((await sniff('events.csv', 'empresa,fecha,despedidos\nAro SL,2026-03-01,12\n')).events).toBe(true)
  expect((await sniff('firms.csv', 'empresa,fecha,empleados\nAro SL,2026-03-01,12\n')).events).toBeUndefined()
})

it('maps a file by one that had nearly the same columns, as the next of that series', async () => {
  const { mapping } = await sniff('first.csv', 'c1,c2,c3,c4\nA1,Aro SL,24,x\nA2,Sol SL,17,y\n')
  const chosen = (index: number, header: string) => ({ index, header, reason: { kind: 'chosen' as const } })
  const fields = { registryId: chosen(0, 'c1'), name: chosen(1, 'c2'), employees: chosen(2, 'c3') }
  await core.call('import.rememberMapping', {
    name: 'ribera',
    mapping: { ...mapping, fields, unmapped: ['c4'] },
  })
  const next = await sniff('next.csv', 'c2,c5,c1,c3,c4\nAro SL,z,A1,21,x\nRío SL,z,A3,30,y\n')
  expect(next.series).toBe('ribera')
  expect(next.mapping.fields).toMatchObject({ registryId: { index: 2 }, employees: { index: 3 } })
  expect((await sniff('other.csv', 'c1,c2,d3,d4\nA1,Aro SL,24,x\n')).series).toBeUndefined()
})
