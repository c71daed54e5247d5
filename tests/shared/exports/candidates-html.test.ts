import { expect, test } from 'vitest'
import { candidatesHtml } from '../../../shared/exports/candidates-html.ts'
import { row, sheetOf, workshop } from './sheet.ts'

const page = (personalData = false) => [...candidatesHtml(sheetOf([row(workshop)], personalData))].join('')

test('the printed list says who made it, from which data, with which filter and weights', () => {
  const html = page()
  expect(html).toContain('An extract, not a backup.')
  for (const part of [
    'Oficina comarcal',
    'succession-registry 1',
    'municipality: Villaseca',
    'villaseca.csv',
  ])
    expect(html).toContain(part)
  expect(html).toContain('<td>Succession pressure</td><td>50.0%</td><td>Expert judgement, ')
  expect(html).toContain('<td>1.000</td><td>Source: A study of 2025.</td>')
  expect(html).toContain('class="method"')
})

test('a score that is contested is marked as such', () => {
  expect(page()).not.toContain('score contested')
  const html = [...candidatesHtml(sheetOf([row({ ...workshop, flags: ['contested'] })]))].join('')
  expect(html).toContain('<td>Talleres Arrieta, S.L. · score contested</td>')
})

test('owners stay out of it unless asked for, and names that look like code stay text', () => {
  expect(page()).not.toContain('Ana Arrieta')
  expect(page(true)).toContain('Ana Arrieta')
  const name = '<img src=x onerror=alert(1)>'
  const html = [...candidatesHtml(sheetOf([row({ ...workshop, name })]))].join('')
  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;img src=x')
})
