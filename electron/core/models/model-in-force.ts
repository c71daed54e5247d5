import { AppError } from '../../../shared/contract/errors.ts'
import type {
  KeptModel,
  ModelComparison,
  ModelInForce,
  ModelReference,
} from '../../../shared/contract/models.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { checkModel } from '../../../shared/scoring/check-model.ts'
import { compareModels } from '../../../shared/scoring/compare-models.ts'
import { dateChanges } from '../../../shared/scoring/date-changes.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { MODELS, modelOf } from '../../../shared/scoring/models/all.ts'
import { usualModel } from '../../../shared/scoring/usual-model.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Context } from '../context.ts'
import { dateOfData } from '../ranking/ranked-list.ts'
import type { Session } from '../session.ts'
import { addKept, findKept, keptModels, newestKept } from '../store/models.ts'
import { shownSnapshots } from '../store/snapshots.ts'
import { otherLens } from './check-text.ts'
import { fromEntry } from './fault-text.ts'
import { withOwnVersion } from './own-version.ts'

/** The model that ranks a lens, before the first import the lens's full one. */
export function modelInForce(session: Session, lens: Lens): ModelInForce {
  const kept = newestKept(session.db, lens)
  const { id, version, model } = usualFor(session, lens)
  const own = kept?.model ?? null
  return {
    lens,
    model: own ?? model,
    origin: own === null ? 'usual' : 'own',
    kept,
    usual: { id, version },
  }
}

function usualFor({ db, lists }: Session, lens: Lens) {
  const hasData = shownSnapshots(db).length > 0
  const model = hasData ? usualModel(lists.dataAt(dateOfData(db)).readings, lens) : modelOf(lens)
  return { id: model.id, version: model.version, model }
}

/** The newest first. */
export const modelHistory = ({ db }: Session, lens: Lens): KeptModel[] => keptModels(db, lens)

/** Errors: `entry-not-usable`. */
export function keepModel(
  context: Context,
  { lens, model, note }: { readonly lens: Lens; readonly model: unknown; readonly note?: string | undefined },
): ModelInForce {
  const session = context.desk.session()
  const checked = givenModel(model, lens, context.words())
  const today = context.host.now().toISOString().slice(0, 10)
  const known = knownModels(session.db, lens)
  const origin = known.find(({ id, version }) => id === checked.id && version === checked.version)
  const dated = origin === undefined ? checked : dateChanges(origin, checked, today)
  return keep(context, {
    lens,
    model: withOwnVersion(dated, known),
    note: note ?? '',
  })
}

export function resetModel(
  context: Context,
  { lens, note }: { readonly lens: Lens; readonly note?: string | undefined },
): ModelInForce {
  return keep(context, { lens, model: null, note: note ?? '' })
}

/** Errors: `model-unknown`. */
export function restoreModel(context: Context, id: number): ModelInForce {
  const { db } = context.desk.session()
  const found = findKept(db, id)
  if (found === null) throw new AppError('model-unknown', { model: id, known: '' })
  const { lens, model, note } = found
  return keep(context, { lens, model, note })
}

function keep(
  { desk, host, settings }: Context,
  entry: Pick<KeptModel, 'lens' | 'model' | 'note'>,
): ModelInForce {
  const session = desk.session()
  const { author } = settings.get()
  addKept(session.db, { ...entry, author, keptAt: host.now().toISOString() })
  session.lists.forgetModels()
  return modelInForce(session, entry.lens)
}

/** Errors: `model-unknown`, `entry-not-usable`. */
export function compareReferences(
  session: Session,
  {
    lens,
    before,
    after,
  }: { readonly lens: Lens; readonly before: ModelReference; readonly after: ModelReference },
  words: Words,
): ModelComparison {
  const [first, second] = [referred(session, lens, before, words), referred(session, lens, after, words)]
  return {
    before: { id: first.id, version: first.version },
    after: { id: second.id, version: second.version },
    differences: compareModels(first, second),
  }
}

function referred(session: Session, lens: Lens, reference: ModelReference, words: Words): Model {
  if (reference.kind === 'in-force') return modelInForce(session, lens).model
  if (reference.kind === 'given') return givenModel(reference.model, lens, words)
  const found =
    reference.kind === 'shipped'
      ? MODELS.find(({ id }) => id === reference.id)
      : keptOf(session, lens, reference.id)
  if (found !== undefined) return found
  throw new AppError('model-unknown', {
    model: reference.id,
    known: MODELS.map(({ id }) => id).join(', '),
  })
}

/** An entry without a model stands for the usual one. */
function keptOf(session: Session, lens: Lens, id: number): Model | undefined {
  const kept = findKept(session.db, id)
  if (kept === null) return undefined
  return kept.model ?? usualFor(session, lens).model
}

/** A model given as parsed JSON. Errors: `entry-not-usable`. */
export function givenModel(input: unknown, lens: Lens, words: Words): Model {
  const model = fromEntry(words, () => checkModel(input))
  if (model.lens === lens) return model
  throw new AppError('entry-not-usable', { reason: otherLens(model.lens, words) })
}

const knownModels = (db: Session['db'], lens: Lens): readonly Model[] => [
  ...MODELS,
  ...keptModels(db, lens).flatMap(({ model }) => (model === null ? [] : [model])),
]
