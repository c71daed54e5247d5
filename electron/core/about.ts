import type { ModelInfo, ProfileInfo, TemplateInfo } from '../../shared/contract/workspace.ts'
import { TEMPLATES } from '../../shared/outreach/templates/all.ts'
import { PROFILES } from '../../shared/registry/profiles/all.ts'
import { MODELS } from '../../shared/scoring/models/all.ts'
import type { WordKey, Words } from '../../shared/words/words.ts'

export const listProfiles = (): ProfileInfo[] =>
  PROFILES.map(({ id, title, country, confirmed }) => ({ id, title, country, confirmed }))

export const listModels = (words: Words): ModelInfo[] =>
  MODELS.map((model) => ({ title: words.say(`criteria.model-${model.id}` as WordKey), model }))

export const listTemplates = (words: Words): TemplateInfo[] =>
  TEMPLATES.map(({ id, title, texts }) => ({ id, title: words.say(title), languages: Object.keys(texts) }))
