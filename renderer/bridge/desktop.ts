import { connect } from '../../shared/contract/connect.ts'
import type { ChosenFile, DesktopDoor, SaveTarget } from '../../shared/contract/door.ts'
import type { Bridge } from './door.ts'
import { unwrap } from './unwrap.ts'

/** The screens inside Relevo's own window. */
export const desktopBridge = (door: DesktopDoor<File>): Bridge => ({
  call: connect(door.send),
  listen: door.listen,
  chooseFiles: async (request) => unwrap<readonly ChosenFile[]>(await door.send('door.choose', request)),
  acceptDrop: (files) => door.accept(files),
  saveAs: async (request) => unwrap<SaveTarget | null>(await door.send('door.save', request)),
  deliver: async () => {},
  print: () => window.print(),
  savePdf: async (suggestedName) =>
    unwrap(await door.send('door.pdf', { suggestedName, purpose: 'document' })),
})
