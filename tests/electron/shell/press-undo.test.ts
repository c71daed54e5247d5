import { expect, it } from 'vitest'
import { pressUndo } from '../../../electron/shell/press-undo.ts'

function pressed(keys: 'undo' | 'redo', mac: boolean): unknown[] {
  const said: unknown[] = []
  const contents = {
    undo: () => void said.push('undo'),
    redo: () => void said.push('redo'),
    sendInputEvent: (event: unknown) => void said.push(event),
  }
  pressUndo(contents, { keys, mac })
  return said
}

it('sends the page the keys of the system', () => {
  expect(pressed('undo', false)).toEqual([{ type: 'keyDown', keyCode: 'Z', modifiers: ['control'] }])
  expect(pressed('redo', false)).toEqual([{ type: 'keyDown', keyCode: 'Z', modifiers: ['control', 'shift'] }])
})

it('tells the field that is typed into on macOS as well, where a sent key edits no text', () => {
  expect(pressed('redo', true)).toEqual([
    'redo',
    { type: 'keyDown', keyCode: 'Z', modifiers: ['meta', 'shift'] },
  ])
})
