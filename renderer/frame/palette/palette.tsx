import { CornerDownLeft } from 'lucide-react'
import { useEffect, useState } from 'react'
import {
  Dialog as AriaDialog,
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { tinykeys } from 'tinykeys'
import { useLocation } from 'wouter'
import { useCall } from '../../parts/use-call.ts'
import { queryOf, useView } from '../../parts/view/use-view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { type Command, matchingCommands } from './commands.ts'
import sheet from './palette.module.css'
import { useCommands } from './use-commands.ts'

const css = classNames(sheet)

const FIRMS_SHOWN = 7
/** Letters from which firms are looked up. */
const SEARCHED_FROM = 2

/** Every screen, list and action by name, and every firm by name or id: Ctrl+K, ⌘K on a Mac. */
export function Palette() {
  const [isOpen, setOpen] = useState(false)
  useEffect(
    () =>
      tinykeys(
        window,
        {
          '$mod+k': (event) => {
            event.preventDefault()
            setOpen((open) => !open)
          },
        },
        { ignore: ({ isComposing }) => isComposing },
      ),
    [],
  )
  return (
    <ModalOverlay className={css('overlay')} isOpen={isOpen} onOpenChange={setOpen} isDismissable>
      <Modal className={css('modal')}>
        <Finder onClose={() => setOpen(false)} />
      </Modal>
    </ModalOverlay>
  )
}

function Finder({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const [, navigate] = useLocation()
  const commands = matchingCommands(useCommands(), text)
  const firms = useFirms(text.trim(), (id) => navigate(`/firm/${encodeURIComponent(id)}`))
  const all = [...firms, ...commands]
  const run = (key: string | number) => {
    onClose()
    all.find(({ id }) => id === key)?.run()
  }
  return (
    <AriaDialog className={css('dialog')} aria-label={say('palette.title')}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField className={css('field')} aria-label={say('palette.find')} autoFocus>
          <Input className={css('input')} placeholder={say('palette.find')} />
        </SearchField>
        <Menu
          className={css('menu')}
          aria-label={say('palette.title')}
          onAction={run}
          renderEmptyState={() => <p className={css('none')}>{say('palette.none')}</p>}
        >
          <Part title={say('palette.firms')} commands={firms} />
          <Part title={say('palette.go')} commands={commands} />
        </Menu>
      </Autocomplete>
      <p className={css('help')}>
        <CornerDownLeft aria-hidden /> {say('palette.help')}
      </p>
    </AriaDialog>
  )
}

function Part({ title, commands }: { readonly title: string; readonly commands: readonly Command[] }) {
  if (commands.length === 0) return null
  return (
    <MenuSection>
      <Header className={css('heading')}>{title}</Header>
      {commands.map(({ id, name, detail, keys }) => (
        <MenuItem key={id} id={id} textValue={name} className={css('item')}>
          <span className={css('name')}>{name}</span>
          {detail && <span className={css('detail')}>{detail}</span>}
          {keys && <kbd>{keys}</kbd>}
        </MenuItem>
      ))}
    </MenuSection>
  )
}

/** Ranked firms alone; those set aside are found from the list. */
function useFirms(search: string, open: (id: string) => void): readonly Command[] {
  const view = useView()
  const workspace = useCall('workspace.current', {}).data
  const { data } = useCall(
    'ranking.page',
    { ...queryOf({ ...view, sort: [], filter: { search } }), offset: 0, limit: FIRMS_SHOWN },
    { enabled: search.length >= SEARCHED_FROM && (workspace?.firms ?? 0) > 0, keepPrevious: true },
  )
  if (search.length < SEARCHED_FROM) return []
  return (data?.candidates ?? []).map(({ id, name, municipality }) => ({
    id: `firm:${id}`,
    name,
    detail: [municipality, id].filter(Boolean).join(' · '),
    run: () => open(id),
  }))
}
