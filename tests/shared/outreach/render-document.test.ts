import { expect, test } from 'vitest'
import type { DocumentDossier } from '../../../shared/outreach/dossier.ts'
import { renderDocument } from '../../../shared/outreach/render-document.ts'
import { savedPage } from '../../../shared/outreach/saved-page.ts'
import { TEMPLATES, templateOf } from '../../../shared/outreach/templates/all.ts'
import type { Template } from '../../../shared/outreach/templates/template.ts'
import { createLetterWords } from '../../../shared/words/letter-words.ts'
import { createWords, LANGUAGES, type Language } from '../../../shared/words/words.ts'
import { bareDossier, bareFirm, knownDossier, knownFirm, nobody, office } from './dossier.ts'

const today = '2026-11-05'

const wordsOf = (language: Language) => ({
  words: createLetterWords(language),
  officeWords: createWords(language),
})

function render(id: string, dossier: DocumentDossier, language: Language = 'en', letterhead = office) {
  const template = templateOf(id)
  if (template === null) throw new Error(`no template ${id}`)
  return renderDocument({ template, dossier, letterhead, recipient: null, today, ...wordsOf(language) })
}

test('every template is written in every language its readers may speak', () => {
  for (const { texts } of TEMPLATES) {
    for (const language of LANGUAGES) expect(texts[language]?.length).toBeGreaterThan(500)
  }
})

test('no letter carries a score, an age, a birth year or a guess about succession', () => {
  const marked: DocumentDossier = {
    ...knownDossier,
    firm: { ...knownFirm, ownerAge: { low: 7171, high: 7171 }, ownerBirthYear: 1919, noSuccessor: 0.6161 },
    calculation: { ...knownDossier.calculation, score: 83.83, low: 52.52, high: 95.95, coverage: 47.47 },
  }
  const letters = TEMPLATES.filter(({ audience }) => audience !== 'office')
  expect(letters.length).toBeGreaterThan(10)
  for (const { id } of letters) {
    for (const language of LANGUAGES) {
      const { markdown, html } = render(id, marked, language)
      for (const secret of ['7171', '1919', '6161', '83.8', '83,8', '52.5', '52,5', '95.9', '95,9', '47']) {
        expect(markdown + html).not.toContain(secret)
      }
      expect(markdown).not.toMatch(
        /score|puntuaci|pontuaç|punteggio|successor|sucesor|sucessor|successeur|your age|su edad|sua idade|sua età|votre âge|nivel A|(?<!\p{L})(tier|rank)(?!\p{L})/iu,
      )
    }
  }
})

test('no letter leaves out where its data are from and the right to object', () => {
  for (const language of LANGUAGES) {
    const { words } = wordsOf(language)
    const paragraph = words.say('letters.objection', { register: '', dataDate: '', contact: '' })
    const { markdown } = render('owner-letter', knownDossier, language)
    // The last sentence stands as it is; those before it hold the register, the day and how to reach the office.
    const last = paragraph.split(/(?<=\.) /).at(-1) ?? paragraph
    expect(markdown.replaceAll('’', "'")).toContain(last.replaceAll('’', "'"))
  }
})

test('the explanation of a score names its four parts, every weight, and what is unknown', () => {
  const { markdown } = render('explanation-sheet', knownDossier)
  expect(markdown.match(/^## \d\./gm)).toEqual(['## 1.', '## 2.', '## 3.', '## 4.'])
  expect(markdown).toContain('villaseca.csv, line 41')
  expect(markdown).toContain('| Employees | 20–49 | 1.00 | 25.0 | 25.0 |')
  expect(markdown).toContain('add up to the score: 94.0 of 100')
  expect(markdown).toContain(': not in the register, so a usual value was assumed; once known')
})

test('the explanation of a contested score says so', () => {
  const { calculation } = knownDossier
  const contested: DocumentDossier = {
    ...knownDossier,
    calculation: { ...calculation, flags: ['contested', ...calculation.flags] },
  }
  const said = 'This score is contested, and a person has still to look at it again.'
  expect(render('explanation-sheet', contested).markdown).toContain(said)
  expect(render('explanation-sheet', knownDossier).markdown).not.toContain(said)
})

test('a letter that asks for what letters may not see is refused', () => {
  const owner = TEMPLATES.find(({ audience }) => audience === 'owner')
  if (owner === undefined) throw new Error('no letter')
  for (const secret of ['score', 'parts', 'ownerAge', 'dossier', 'firm.ownerAge', 'noSuccessor']) {
    const nosy: Template = { ...owner, texts: { en: `Dear owner, {{ ${secret} }}` } }
    const request = { dossier: knownDossier, letterhead: office, recipient: null, today, ...wordsOf('en') }
    expect(() => renderDocument({ template: nosy, ...request })).toThrow(/undefined variable/)
  }
})

test('a file note gives the facts with their line, the score with its parts and the next question', () => {
  const { title, markdown } = render('file-note', knownDossier)
  expect(title).toBe('File note: Talleres Arrieta, S.L.')
  expect(markdown).toContain('villaseca.csv, line 41')
  expect(markdown).toContain('Score 94.0 of 100; between 81.5 and 97.3')
  expect(markdown).toContain('| Employees | 20–49 | 1.00 | 25.0 | 25.0 |')
  expect(markdown).toContain('| Years in business, or with this owner | not in the register | 0.50 assumed |')
  expect(markdown).toContain('could take 6.3 points away or add 6.3')
  expect(markdown).toContain('**Since when has the firm been there?**')
})

test('a file note about a firm behind a gate says which, and about an old extract how old', () => {
  const set = { ...knownDossier, standing: { kind: 'excluded', reason: 'sole-trader' } } as const
  expect(render('file-note', set).markdown).toContain(
    'Set aside, not ranked in this lens. The business of one',
  )
  const old = { ...knownDossier, asOf: '2025-05-01' }
  expect(render('file-note', old).markdown).toContain('The data are 18 months old')
})

test('where almost nothing is known, nothing is left open and no gap shows', () => {
  for (const { id } of TEMPLATES) {
    for (const language of LANGUAGES) {
      const { markdown } = render(id, bareDossier, language, nobody)
      expect(markdown).not.toMatch(/\{\{|\{%|\bnull\b|undefined|NaN|\[ ?\]|\(\s*\)/)
      expect(markdown).not.toMatch(/\n{3,}| {2}|^ | [,.;]|^\s*[-|]\s*$|\\\n\n/m)
      expect(markdown).toBe(`${markdown.trim()}\n`)
    }
  }
})

test('French documents keep a sign and the word before it on one line', () => {
  for (const { id } of TEMPLATES) {
    for (const dossier of [{ ...knownDossier, nextQuestion: null }, bareDossier]) {
      const { title, markdown } = render(id, dossier, 'fr')
      expect(title, id).toMatch(/\S\u00a0: /)
      expect(markdown, id).not.toMatch(/[^\u00a0\u202f]»|«[^\u00a0\u202f]|\p{L}[?!;]| [;?!%»]|\p{L} :/u)
      expect(markdown, id).not.toMatch(/'/)
    }
  }
})

test('an Italian letter goes on in small letters below its greeting, whoever writes it', () => {
  for (const id of ['owner-letter', 'union-letter', 'court-letter', 'municipality-letter']) {
    const below = (letterhead: typeof office) =>
      /^(?:Gentil|Care ).*,\n\n(.)/m.exec(render(id, bareDossier, 'it', letterhead).markdown)?.[1]
    expect(below(nobody), id).toMatch(/\p{Ll}/u)
    if (id !== 'court-letter') expect(below(office), id).toMatch(/\p{Ll}/u)
  }
})

test('a letter has the length of a page', () => {
  for (const language of LANGUAGES) {
    const words = render('owner-letter', knownDossier, language).markdown.split(/\s+/).length
    expect(words).toBeGreaterThan(250)
    expect(words).toBeLessThan(480)
  }
})

test('names that look like code stay text in Markdown, HTML and the saved page', () => {
  const name = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) {{ score }}'
  const hostile = { ...bareDossier, firm: { ...bareFirm, name, municipality: '<script>alert(1)</script>' } }
  for (const { id } of TEMPLATES) {
    const document = render(id, hostile)
    const page = savedPage([document], 'en')
    for (const html of [document.html, page]) {
      expect(html).not.toMatch(/<img|<script|href="javascript/)
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; [x](javascript:alert(1)) {{ score }}')
    }
    expect(document.markdown).toContain('\\<img')
    expect(page).not.toMatch(/<title>[^<]*<img/)
  }
})

test('the saved page loads nothing and carries its style only in its head', () => {
  const page = savedPage([render('owner-letter', knownDossier, 'es')], 'es')
  expect(page).toMatch(/^<!doctype html>\n<html lang="es">/)
  expect(page).not.toMatch(/\s(?:style|src|href|on\w+)=/)
  expect(page).toContain("default-src 'none'")
})
