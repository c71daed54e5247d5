import { CheckBox } from '../../parts/check-box.tsx'
import { Select } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { chooseProfile, nameSeries } from './actions.ts'
import sheet from './series-fields.module.css'
import { mainSniff, type Session } from './session.ts'

const css = classNames(sheet)

const RECOGNISED = 'as-recognised'

/** Which registry, which series of extracts, of what date: known from the file, or said by the person. */
export function SeriesFields({ session }: { readonly session: Session }) {
  const { say } = useWords()
  const profiles = useCall('about.profiles', {}).data ?? []
  const sniff = mainSniff(session)
  if (sniff === null) return null
  const choices = [
    { value: RECOGNISED, label: say('import.files-registry-found') },
    ...profiles.map(({ id, title }) => ({ value: id, label: title })),
  ]
  return (
    <div className={css('fields')}>
      <Select
        label={say('import.files-registry')}
        help={say('import.files-registry-help')}
        value={session.profile ?? RECOGNISED}
        choices={choices}
        onChange={(value) => void chooseProfile(value === RECOGNISED ? null : value)}
      />
      <TextField
        label={say('import.files-source')}
        help={say('import.files-source-help')}
        placeholder={sniff.series ?? sniff.profile.id}
        maxLength={200}
        value={session.source}
        onChange={(source) => nameSeries({ source })}
      />
      <TextField
        label={say('import.files-as-of')}
        help={say('import.files-as-of-help')}
        type="date"
        value={session.asOf}
        onChange={(asOf) => nameSeries({ asOf })}
      />
      <div>
        <CheckBox isSelected={session.withoutNames} onChange={(withoutNames) => nameSeries({ withoutNames })}>
          {say('companions.without-names')}
        </CheckBox>
        <p>{say('companions.without-names-help')}</p>
      </div>
    </div>
  )
}
