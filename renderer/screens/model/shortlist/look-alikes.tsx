import { useState } from 'react'
import type { Lens } from '../../../../shared/criteria/names.ts'
import { Select } from '../../../parts/select.tsx'
import { TextField } from '../../../parts/text-field.tsx'
import { useCall } from '../../../parts/use-call.ts'
import { useSettled } from '../../../parts/use-settled.ts'
import { useWords } from '../../../parts/words.tsx'
import { classNames } from '../../../style/class-names.ts'
import { Part } from './part.tsx'
import sheet from './shortlist-tab.module.css'

const css = classNames(sheet)

const PAUSE_MS = 400

/** Ranked firms that resemble one that was converted. */
export function LookAlikes({ lens }: { readonly lens: Lens }) {
  const { say, number } = useWords()
  const { data: outcomes } = useCall('outcome.list', {})
  const converted = (outcomes ?? []).filter(({ outcome }) => outcome === 'converted')
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const id = useSettled(typed.trim() || chosen || converted[0]?.id || '', PAUSE_MS)
  const { data, error } = useCall('beside.lookAlikes', { lens, id }, { enabled: id !== '' })
  return (
    <Part title={say('shortlist.alike')} error={error}>
      <div className={css('which')}>
        {converted.length > 0 ? (
          <Select
            label={say('shortlist.alike-which')}
            value={chosen ?? converted[0]?.id ?? null}
            choices={converted.map(({ id: value, name }) => ({ value, label: name }))}
            onChange={setChosen}
          />
        ) : (
          <p>{say('shortlist.alike-none')}</p>
        )}
        <TextField label={say('shortlist.alike-id')} value={typed} onChange={setTyped} />
      </div>
      {data && id !== '' && (
        <table className={css('table')}>
          <thead>
            <tr>
              <th scope="col">{say('shortlist.firm')}</th>
              <th scope="col">{say('shortlist.rank')}</th>
              <th scope="col">{say('shortlist.score')}</th>
              <th scope="col">
                {say('shortlist.distance')} <span>({say('shortlist.distance-about')})</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ id: firm, name, municipality, rank, score, distance }) => (
              <tr key={firm}>
                <th scope="row">{[name, municipality].filter(Boolean).join(', ')}</th>
                <td>{number(rank)}</td>
                <td>{number(score, 1)}</td>
                <td>{number(distance, 3)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  )
}
