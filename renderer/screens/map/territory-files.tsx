import { FilePlus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import {
  type PlaceJoin,
  TERRITORY_KINDS,
  type TerritoryFile,
  type TerritoryImport,
  type TerritoryKind,
} from '../../../shared/contract/places.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { restoring } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction, useCall, useRefresh } from '../../parts/use-call.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './territory-files.module.css'

const css = classNames(sheet)

/** What the territory is made of, how it came together, and where more is added. */
export function TerritoryFiles({ join }: { readonly join: PlaceJoin }) {
  const { say } = useWords()
  const files = useCall('place.files', {})
  const [read, setRead] = useState<TerritoryImport | null>(null)
  return (
    <section className={css('files')} aria-label={say('map.files')}>
      <h2>{say('map.files')}</h2>
      <FailureNotice error={files.error} onRetry={() => void files.refetch()} />
      {read && <ReadNotice read={read} onClose={() => setRead(null)} />}
      <div className={css('kinds')}>
        {TERRITORY_KINDS.map((kind) => (
          <Kind
            key={kind}
            kind={kind}
            files={files.data?.filter((file) => file.kind === kind) ?? []}
            onRead={setRead}
          />
        ))}
      </div>
      {(files.data?.length ?? 0) > 0 && <Join join={join} />}
    </section>
  )
}

interface KindProps {
  readonly kind: TerritoryKind
  readonly files: readonly TerritoryFile[]
  readonly onRead: (read: TerritoryImport) => void
}

function Kind({ kind, files, onRead }: KindProps) {
  const { say, number, date } = useWords()
  const refresh = useRefresh()
  const { record } = useUndo()
  const adding = useSaving(async () => {
    const purpose = kind === 'boundaries' ? 'boundaries' : 'places'
    const [chosen] = await bridge.chooseFiles({ purpose, many: false })
    if (chosen === undefined) return
    onRead(await bridge.call('place.import', { kind, file: chosen.file }))
    await refresh('all')
  })
  const remove = useAction('place.remove', {
    refreshes: 'all',
    onDone: (_, { id }) =>
      record({
        text: say('map.removed', { name: files.find((file) => file.id === id)?.name ?? '' }),
        turn: restoring('place', [id]),
      }),
  })
  return (
    <section className={css('kind')} aria-label={say(`map.kind-${kind}`)}>
      <h3>{say(`map.kind-${kind}`)}</h3>
      <p className={css('what')}>{say(`map.what-${kind}`)}</p>
      <ul className={css('list')}>
        {files.map(({ id, name, items, importedAt }) => (
          <li key={id} className={css('file')}>
            <span className={css('name')}>
              {name}
              <span className={css('about')}>
                {say('map.file-line', { items: number(items), date: date(importedAt) })}
              </span>
            </span>
            <IconButton
              icon={Trash2}
              label={say('map.remove', { name })}
              isPending={remove.isPending}
              onPress={() => remove.mutate({ id })}
            />
          </li>
        ))}
        {files.length === 0 && <li className={css('about')}>{say('map.no-file')}</li>}
      </ul>
      <FailureNotice error={adding.error ?? remove.error} />
      <div>
        <Button
          icon={FilePlus}
          aria-label={say('map.add-kind', { kind: say(`map.kind-${kind}`) })}
          isPending={adding.isBusy}
          onPress={adding.run}
        >
          {say('map.add')}
        </Button>
      </div>
    </section>
  )
}

/** How the file was understood. */
function ReadNotice({ read, onClose }: { readonly read: TerritoryImport; readonly onClose: () => void }) {
  const { say, number } = useWords()
  const { file, left, figures } = read
  const lines = [
    say('map.read', { name: file.name, items: number(file.items), left: number(left) }),
    ...(figures === null
      ? []
      : [
          say('map.read-figures', { names: figures.names.join(', '), decimal: figures.decimal }),
          ...(figures.deprivation === null
            ? []
            : [say(`map.read-${figures.deprivation.kind}`, { column: figures.deprivation.column })]),
          ...(figures.jobs === null ? [] : [say('map.read-jobs', { column: figures.jobs })]),
        ]),
  ]
  return (
    <Notice tone={left > 0 ? 'warn' : 'good'} onClose={onClose}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  )
}

function Join({ join }: { readonly join: PlaceJoin }) {
  const { say, number } = useWords()
  const { areas, places, matched, withoutArea, ambiguous, strangers, strangerCount } = join
  return (
    <section className={css('join')} aria-label={say('map.join')}>
      <h3>{say('map.join')}</h3>
      <p className={css('what')}>{say('map.join-how')}</p>
      <p>
        {say('map.join-matched', {
          matched: number(matched),
          places: number(places),
          areas: number(areas),
        })}
      </p>
      {areas > 0 && withoutArea.length > 0 && (
        <p>{say('map.join-without', { names: withoutArea.join(', ') })}</p>
      )}
      {ambiguous.length > 0 && <p>{say('map.join-ambiguous', { names: ambiguous.join(', ') })}</p>}
      {strangerCount > 0 && (
        <p>{say('map.join-strangers', { number: number(strangerCount), names: strangers.join(', ') })}</p>
      )}
    </section>
  )
}
