import { AppError } from '../../../shared/contract/errors.ts'
import type { SavedView } from '../../../shared/contract/list-view.ts'
import type { Context } from '../context.ts'
import { addView, changeView, findView, removeView } from '../store/views.ts'

type Keeping = Pick<Context, 'desk' | 'host' | 'settings'>

export function saveView(
  { desk, host, settings }: Keeping,
  { name, address }: { readonly name: string; readonly address: string },
): SavedView {
  const { db } = desk.session()
  const author = settings.get().author
  return viewOf(db, addView(db, { name, address, author, savedAt: host.now().toISOString() }))
}

/** A part that is left out stays as it is. Errors: `view-unknown`. */
export function rewriteView(
  { desk }: Keeping,
  {
    view,
    name,
    address,
  }: { readonly view: number; readonly name?: string | undefined; readonly address?: string | undefined },
): SavedView {
  const { db } = desk.session()
  const known = viewOf(db, view)
  changeView(db, view, { name: name ?? known.name, address: address ?? known.address })
  return viewOf(db, view)
}

/** Errors: `view-unknown`. */
export function takeViewAway({ desk, host }: Keeping, view: number): null {
  const { db } = desk.session()
  viewOf(db, view)
  removeView(db, view, host.now().toISOString())
  return null
}

/** Errors: `view-unknown`. */
export function restoreView({ desk }: Keeping, view: number): SavedView {
  const { db } = desk.session()
  viewOf(db, view)
  removeView(db, view, null)
  return viewOf(db, view)
}

function viewOf(db: Parameters<typeof findView>[0], view: number): SavedView {
  const found = findView(db, view)
  if (found === null) throw new AppError('view-unknown', { view })
  return found
}
