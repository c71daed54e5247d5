import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { plainText } from '../../../shared/outreach/plain-text.ts'

const textOf = (markdown: string): string =>
  new MarkdownIt()
    .renderInline(markdown)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

test('a value reads in the page exactly as it is written', () => {
  const values = [
    'Müller & Söhne GmbH',
    '<img src=x onerror="pwn()">',
    '[click](javascript:alert(1))',
    '![x](https://example.org/x.png)',
    '**bold** _it_ `code` ~~gone~~',
    '&lt;b&gt; &#60;',
    'C:\\firms\\',
    'a|b|c',
    '<https://example.org>',
  ]
  for (const value of values) expect(textOf(plainText(value))).toBe(value)
})

test('a value at the start of a line opens no heading, list, quotation or rule', () => {
  for (const value of ['# x', '- x', '+ x', '> x', '1. x', '12) x', '---', '===', '    x', '```', '* * *']) {
    expect(new MarkdownIt().render(plainText(value))).toMatch(/^<p>[^<]*<\/p>\n$/)
  }
})

test('line ends, control characters and signs that turn the reading direction become blanks', () => {
  expect(plainText('one\r\ntwo\u0000\u001b[31m')).toBe('one two \\[31m')
  expect(plainText('abc\u202Efdp.exe')).toBe('abc fdp.exe')
})

test('numbers stay as they are', () => {
  expect(plainText('0.86')).toBe('0.86')
  expect(plainText(1994)).toBe('1994')
})
