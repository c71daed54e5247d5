import { useEffect } from 'react'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'
import { type TrayNotice, useNoticeTray } from '../parts/notice-tray.ts'
import { classNames } from '../style/class-names.ts'
import sheet from './frame.module.css'

const css = classNames(sheet)

const SHOWN_MS = 10_000

export function NoticeTray() {
  const notices = useNoticeTray((tray) => tray.notices)
  return (
    <div className={css('tray')}>
      {notices.map((notice) => (
        <PassingNotice key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

/** Failures stay until they are closed; the rest goes by itself. */
function PassingNotice({ notice }: { readonly notice: TrayNotice }) {
  const hide = useNoticeTray((tray) => tray.hide)
  const { id, tone, text, action } = notice
  useEffect(() => {
    if (tone === 'bad') return
    const timer = setTimeout(() => hide(id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [id, tone, hide])
  const button = action && (
    <Button
      onPress={() => {
        action.run()
        hide(id)
      }}
    >
      {action.label}
    </Button>
  )
  return (
    <Notice tone={tone} actions={button} onClose={() => hide(id)}>
      {text}
    </Notice>
  )
}
