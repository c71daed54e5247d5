import { expect, test } from 'vitest'
import { apartTexts } from '../../../renderer/parts/figures.ts'
import { createWords } from '../../../shared/words/words.ts'

const words = createWords('en')
const swap = (above: string) =>
  words.say('analysis.swap', { criterion: 'Need', from: '11%', to: '12%', below: 'Aro, S.L.', above })

test('a sentence that ends in a name with a stop has one stop, and keeps folders and dots that are meant', () => {
  expect(swap('Ondarral, S.A.')).toMatch(/would pass Ondarral, S\.A\.$/)
  expect(swap('Ondarral')).toMatch(/would pass Ondarral\.$/)
  expect(swap('../list.csv')).toContain('../list.csv')
  expect(swap('so on...')).toContain('so on...')
})

test('two shares are written with as many digits as it takes to tell them apart', () => {
  expect(apartTexts(0.35, 0.37, words)).toEqual({ from: '35%', to: '37%' })
  expect(apartTexts(0.35, 0.3512, words)).toEqual({ from: '35.0%', to: '35.1%' })
  expect(apartTexts(0.21, 0.21004, words)).toEqual({ from: '21.000%', to: '21.004%' })
})
