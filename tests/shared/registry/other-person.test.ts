import { describe, expect, it } from 'vitest'
import { isOtherPerson } from '../../../shared/registry/other-person.ts'

describe('two names of an owner', () => {
  it.each([
    ['ROSSI, Mario', 'Mario Rossi'],
    ['Mario Rossi', 'Mario Giuseppe Rossi'],
    ['M. Rossi', 'Mario Rossi'],
    ['José Núñez', 'JOSE NUNEZ'],
    ['Jørgen Ås', 'Jorgen As'],
  ])('“%s” and “%s” are one person', (one, other) => {
    expect([isOtherPerson(one, other), isOtherPerson(other, one)]).toEqual([false, false])
  })

  it.each([
    ['Mario Rossi', 'Giulia Rossi'],
    ['Mario Rossi', 'Mario Bianchi'],
    ['M. Rossi', 'Giulia Rossi'],
    ['Ana María López', 'Ana López Ruiz'],
  ])('“%s” and “%s” are two', (one, other) => {
    expect([isOtherPerson(one, other), isOtherPerson(other, one)]).toEqual([true, true])
  })
})
