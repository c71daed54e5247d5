import { describe, expect, it } from 'vitest'
import { normalName } from '../../../shared/registry/normal-name.ts'

describe('a name to compare by', () => {
  it.each([
    ['Herrería El Yunque, S.L.', 'herreria el yunque'],
    ['HERRERIA EL YUNQUE SL', 'herreria el yunque'],
    ['Herrajes del Sur, S. A. de C. V.', 'herrajes del sur'],
    ['Herrajes del Sur S de RL de CV', 'herrajes del sur'],
    ['Officina Rossi Società a responsabilità limitata', 'officina rossi'],
    ['Officina Rossi S.r.l.', 'officina rossi'],
    ['SARL Menuiserie Dubois', 'menuiserie dubois'],
    ['OÜ Rukkilill', 'rukkilill'],
    ['Stavba Lhota, spol. s r.o.', 'stavba lhota'],
    ['Metallbau Berg GmbH & Co. KG', 'metallbau berg'],
    ['SMITH & SONS (YORK) LTD.', 'smith sons york'],
    ['Smith and Sons (York) Limited', 'smith sons york'],
    ['Padaria Sol Lda', 'padaria sol'],
    ['Lysvika Mek AS', 'lysvika mek'],
  ])('%s is %s', (name, normal) => expect(normalName(name)).toBe(normal))

  it('is never empty where there is a name', () => {
    expect(normalName('S.A.')).not.toBe('')
    expect(normalName('Ltd')).toBe('ltd')
    expect(normalName('AS')).toBe('as')
  })
})
