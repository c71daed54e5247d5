import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { guessEncoding } from '../../../../electron/core/reading/encoding.ts'

const TEXT = 'nombre;municipio\nPanadería Núñez;Écija\nTalleres Ibáñez;Alcalá de Guadaíra\n'

describe('guessing an encoding', () => {
  it.each([
    ['utf-8', iconv.encode(TEXT, 'utf-8')],
    ['utf-8', iconv.encode(TEXT, 'utf-8', { addBOM: true })],
    ['windows-1252', iconv.encode(TEXT, 'windows-1252')],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le', { addBOM: false })],
    ['utf-8', Buffer.from('plain ASCII,only\n1,2\n')],
  ])('finds %s', (expected, bytes) => {
    expect(guessEncoding(bytes, []).encoding).toBe(expected)
  })

  it('looks further in: ASCII at the beginning does not make a Latin-1 file UTF-8', () => {
    const later = iconv.encode('Málaga;Cádiz\n', 'windows-1252')
    expect(guessEncoding(Buffer.from('id;place\n1;x\n'), [later]).encoding).toBe('windows-1252')
  })

  it('is not misled by a character that the end of a piece cuts in two', () => {
    const bytes = iconv.encode('aéaéaé', 'utf-8')
    for (let end = 3; end <= bytes.length; end += 1)
      expect(guessEncoding(bytes.subarray(0, end), [bytes.subarray(2)]).encoding).toBe('utf-8')
  })

  it('believes the statistics for scripts that look like no Western text', () => {
    const russian = iconv.encode(
      'Общество с ограниченной ответственностью «Восход», город Казань\n'.repeat(20),
      'windows-1251',
    )
    expect(guessEncoding(russian, []).encoding).toBe('windows-1251')
  })
})
