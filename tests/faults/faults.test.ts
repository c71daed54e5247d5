import { describe, expect, it } from 'vitest'
import { FAULTS } from './all.ts'
import { troublesOf } from './play.ts'

const possible = FAULTS.filter((fault) => fault.few > 0 && (fault.possible === undefined || fault.possible()))

describe('the program survives', () => {
  it.each(possible.map((fault) => [fault.id, fault.what, fault] as const))(
    '%s %s',
    async (_id, _what, fault) => {
      expect(await troublesOf(fault, fault.few)).toEqual([])
    },
    120_000,
  )

  it('all forty that are known, each under one number', () => {
    const ids = FAULTS.map(({ id }) => id)
    expect(ids).toEqual(Array.from({ length: 40 }, (_, n) => `F${String(n + 1).padStart(2, '0')}`))
  })
})
