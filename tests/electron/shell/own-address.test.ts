import { describe, expect, it } from 'vitest'
import { isOutsideLink, isOwnAddress, isOwnSender, mayLoad } from '../../../electron/shell/own-address.ts'

const FOREIGN = [
  'https://relevo/',
  'app://relevo.example/',
  'app://relevo@evil.example/',
  'app://other/',
  'file:///etc/passwd',
  'about:blank',
  'javascript:alert(1)',
  'app:',
  '',
]

describe('own addresses', () => {
  it('are those of the program’s own pages', () => {
    expect(isOwnAddress('app://relevo/')).toBe(true)
    expect(isOwnAddress('app://relevo/index.html#/firm/1')).toBe(true)
  })

  it.each(FOREIGN)('are not %j', (address) => {
    expect(isOwnAddress(address)).toBe(false)
  })
})

describe('isOwnSender', () => {
  it('knows the page itself', () => {
    expect(isOwnSender({ url: 'app://relevo/#/import', parent: null })).toBe(true)
  })

  it('refuses a frame that is gone, one inside the page, and every other page', () => {
    expect(isOwnSender(null)).toBe(false)
    expect(isOwnSender({ url: 'app://relevo/', parent: {} })).toBe(false)
    for (const url of FOREIGN) expect(isOwnSender({ url, parent: null })).toBe(false)
  })
})

describe('mayLoad', () => {
  it('lets the window load its own files and nothing from elsewhere', () => {
    expect(mayLoad('app://relevo/assets/index.js', false)).toBe(true)
    expect(mayLoad('data:image/png;base64,AA==', false)).toBe(true)
    for (const address of [
      'https://example.org/',
      'http://127.0.0.1/',
      'wss://example.org/',
      'file:///etc/passwd',
    ])
      expect(mayLoad(address, false)).toBe(false)
  })

  it('lets a developer’s tools load, in a checkout only', () => {
    expect(mayLoad('devtools://devtools/bundled/index.html', true)).toBe(true)
    expect(mayLoad('devtools://devtools/bundled/index.html', false)).toBe(false)
  })
})

describe('isOutsideLink', () => {
  it('hands web pages and letters to the system', () => {
    expect(isOutsideLink('https://example.org/register')).toBe(true)
    expect(isOutsideLink('mailto:office@example.org')).toBe(true)
  })

  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'smb://server/share',
    'ms-word:ofe|u|x',
    'javascript:1',
    'x',
  ])('keeps %j inside', (address) => {
    expect(isOutsideLink(address)).toBe(false)
  })
})
