import { expect, test } from 'vitest'
import { routeText } from '../../../../renderer/screens/firm/route-text.ts'
import type { LegalRoute } from '../../../../shared/scoring/recovery/legal-route.ts'
import { createWords } from '../../../../shared/words/words.ts'

const route: LegalRoute = { country: 'FR', right: 'notice-of-sale', when: 'sale', days: 60, source: 'A law.' }
const words = createWords('en')
const on = (today: string, opened: string | null = '2026-10-01') => routeText({ route, opened, today, words })

test('a way that runs says its last day and how many days are left', () => {
  expect(on('2026-11-24')).toBe(
    'Notice to the workers before a sale, when a sound firm is sold; 60 days from the day it opens. A law. Last day: Nov 30, 2026. 6 days left.',
  )
})

test('the last day and days gone by are told as such', () => {
  expect(on('2026-11-30')).toContain('Ends today')
  expect(on('2026-12-05')).toContain('Passed 5 days ago')
})

test('without a day of opening, or a time set by law, no day is made up', () => {
  expect(on('2026-11-24', null)).not.toContain('Last day')
  const open = routeText({
    route: { ...route, days: null },
    opened: '2026-10-01',
    today: '2026-11-24',
    words,
  })
  expect(open).not.toContain('Last day')
})
