import { createHmac } from 'node:crypto'
import { plainWords } from '../../../shared/registry/normal-header.ts'
import { normalName } from '../../../shared/registry/normal-name.ts'
import type { FirmIdentity } from '../store/suppressions.ts'

type Identity = Pick<FirmIdentity, 'sourceName' | 'id' | 'name' | 'municipality'>

export interface Marks {
  /**
   * What a firm is recognised by: its id within the source, its id with its name in any source, and its name with
   * its place, so that an import under another name or a renamed firm does not slip through.
   */
  readonly ofFirm: (firm: Identity) => readonly string[]
  /** The same for a person at a firm; the order of the names, accents and case do not matter. */
  readonly ofPerson: (firm: Identity, person: string) => readonly string[]
}

/** Keyed hashes (HMAC-SHA-256, 128 bits): without the workspace's key nobody can tell who is meant. */
export function createMarks(key: Buffer): Marks {
  const mark = (...parts: readonly string[]): string =>
    createHmac('sha256', key).update(parts.join('\u0000')).digest('base64url').slice(0, 22)
  return {
    ofFirm: (firm) => identities(firm).map((identity) => mark('firm', ...identity)),
    ofPerson(firm, person) {
      const name = normalPerson(person)
      return name === '' ? [] : identities(firm).map((identity) => mark('person', ...identity, name))
    },
  }
}

function identities({ sourceName, id, name, municipality }: Identity): readonly (readonly string[])[] {
  const known = normalName(name)
  const place = municipality === null ? '' : plainWords(municipality)
  return [
    ['source', sourceName, id],
    ...(known === '' ? [] : [['named', id, known]]),
    ...(known === '' || place === '' ? [] : [['placed', known, place]]),
  ]
}

/** "Prado, Ána" and "Ana PRADO" are one. */
const normalPerson = (name: string): string =>
  plainWords(name)
    .split(' ')
    .filter((word) => word !== '')
    .sort()
    .join(' ')
