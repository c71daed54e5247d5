import type { Words } from '../../../shared/words/words.ts'
import type { SniffedFile } from './sniff.ts'

/** Why the file was taken for this register's, as a sentence. */
export function profileSentence({ profile, profileReason }: SniffedFile, words: Words): string {
  return words.say(`matching.profile-${profileReason.kind}`, { ...profileReason, profile: profile.title })
}
