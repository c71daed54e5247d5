import { FileDown, Printer } from 'lucide-react'
import type { LeavingSheet } from '../../shared/contract/exports.ts'
import { bridge } from '../bridge/bridge.ts'
import { Button } from './button.tsx'
import { useNoticeTray } from './notice-tray.ts'
import { useSaving } from './use-saving.ts'
import { useWords } from './words.tsx'

export interface PrintButtonsProps {
  /** Of the file, without its ending. */
  readonly name: string
  readonly isDisabled: boolean
  /** What is shown, for the record of what left. */
  readonly sheet: Omit<LeavingSheet, 'way'>
  readonly onFailure: (error: unknown) => void
}

/** What is shown, onto paper. Where no door writes a PDF, the button says that the print dialog can. */
export function PrintButtons({ name, sheet, isDisabled, onFailure }: PrintButtonsProps) {
  const { say } = useWords()
  return (
    <>
      <SavePdfButton name={name} sheet={sheet} isDisabled={isDisabled} onFailure={onFailure} />
      <Button kind="main" icon={Printer} isDisabled={isDisabled} onPress={() => printSheet(sheet)}>
        {say(bridge.savePdf === null ? 'outreach.print-or-pdf' : 'outreach.print')}
      </Button>
    </>
  )
}

/** The record says that it was handed to the printer; whether paper came out nobody knows. */
export function printSheet(sheet: Omit<LeavingSheet, 'way'>): void {
  void bridge.call('sheet.left', { ...sheet, way: 'print' })
  bridge.print()
}

/** Nothing where the door has no PDF of its own. */
export function SavePdfButton({ name, sheet, isDisabled, onFailure }: PrintButtonsProps) {
  const { say } = useWords()
  const show = useNoticeTray((tray) => tray.show)
  const saving = useSaving(async () => {
    try {
      const saved = await bridge.savePdf?.(`${name}.pdf`)
      if (!saved) return
      await bridge.call('sheet.left', { ...sheet, way: 'pdf' })
      show({ tone: 'good', text: say('firm.document-saved', { file: saved.name }) })
    } catch (error) {
      onFailure(error)
    }
  })
  if (bridge.savePdf === null) return null
  return (
    <Button icon={FileDown} isDisabled={isDisabled} isPending={saving.isBusy} onPress={saving.run}>
      {say('outreach.save-pdf')}
    </Button>
  )
}
