import type { Api } from '../../../shared/contract/api.ts'
import type { PlaceCalls } from '../../../shared/contract/places.ts'
import type { Context } from '../context.ts'
import { withModel } from '../ranking/list-query.ts'
import { territoryFiles } from '../store/territory-files.ts'
import { firmTerritory } from './firm-territory.ts'
import { locatedFirms } from './located-firms.ts'
import { placeAreas } from './place-areas.ts'
import { placeTable } from './place-table.ts'
import { importTerritory, removeTerritory, restoreTerritory } from './territory-files.ts'

/** What the doors may ask about the territory: one line per call. */
export function placeCalls(context: Context): Pick<Api, keyof PlaceCalls> {
  const { desk, host, words } = context
  const path = host.pathOf
  return {
    'place.files': () => territoryFiles(desk.session().db),
    'place.import': ({ kind, file }) => importTerritory(context, kind, path(file)),
    'place.remove': ({ id }) => removeTerritory(context, id),
    'place.restore': ({ id }) => restoreTerritory(context, id),
    'place.table': (input) => placeTable(desk.session(), withModel(input, path, words())),
    'place.areas': () => placeAreas(desk.session()),
    'place.firms': (input) => locatedFirms(desk.session(), withModel(input, path, words())),
    'place.ofFirm': ({ firm }) => firmTerritory(desk.session(), firm),
  }
}
