import { describe, expect, it } from 'vitest'
import { derivedId, fnv1a64 } from '../../../shared/registry/derived-id.ts'

describe('a derived id', () => {
  // Test vectors of the FNV reference code by Noll.
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('rests on FNV-1a: “%s”', (text, hash) => {
    expect(fnv1a64(text)).toBe(hash)
  })

  it('is the same however name and place are written', () => {
    expect(derivedId('Tornería  Solana S.L.', 'Villabrea')).toBe(
      derivedId('TORNERIA SOLANA, SL', 'VILLABREA'),
    )
  })

  it('differs by name and by place', () => {
    const ids = [
      derivedId('A', 'X'),
      derivedId('B', 'X'),
      derivedId('A', 'Y'),
      derivedId('A', null),
      derivedId('AX', ''),
    ]
    expect(new Set(ids).size).toBe(5)
  })

  it('differs for names in other scripts', () => {
    expect(derivedId('株式', null)).not.toBe(derivedId('式株', null))
  })
})
