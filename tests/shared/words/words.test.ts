import { expect, test } from 'vitest'
import { apartTexts } from '../../../renderer/parts/figures.ts'
import { rawText } from '../../../shared/words/raw-text.ts'
import { createWords, LANGUAGES } from '../../../shared/words/words.ts'

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

test('one year is a year, in every language', () => {
  const said = (raw: number) =>
    LANGUAGES.map((language) => rawText({ indicator: 'firm-age', raw }, createWords(language)))
  expect(said(1)).toEqual(['1 year', '1 año', '1 ano', '1 anno', '1 an'])
  expect(said(12)).toEqual(['12 years', '12 años', '12 anos', '12 anni', '12 ans'])
})
