import type { Api } from '../../../shared/contract/api.ts'
import type { PrivacyCalls } from '../../../shared/contract/privacy.ts'
import type { Context } from '../context.ts'
import { erasePerson } from './erase-person.ts'
import { exportPerson } from './export-person.ts'
import { findPerson } from './find-person.ts'
import { purgeSource } from './purge-source.ts'
import { privacyReport, setPurpose, setSource } from './report.ts'
import { selectionRates } from './selection-rates.ts'

/** What the doors may ask about people and their rights: one line per call. */
export function privacyCalls(context: Context): Pick<Api, keyof PrivacyCalls> {
  const { desk, host } = context
  return {
    'privacy.report': () => privacyReport(context),
    'privacy.setPurpose': (input) => setPurpose(context, input),
    'privacy.setSource': (input) => setSource(context, input),
    'privacy.purgeSource': ({ source }) => purgeSource(context, source),
    'person.find': ({ name }) => findPerson(desk.session().db, name),
    'person.export': (input) => exportPerson(context, input),
    'person.erase': ({ name }) => {
      const erased = erasePerson(desk.session(), name, host.now())
      desk.dataChanged()
      return erased
    },
    'privacy.selectionRates': (input) => selectionRates(desk.session(), input),
  }
}
