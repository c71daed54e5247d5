import { expect, test } from 'vitest'
import { type Command, matchingCommands } from '../../../../renderer/frame/palette/commands.ts'

const command = (name: string): Command => ({ id: name, name, run: () => {} })
const commands = ['Campañas', 'Lista: Río Valle', 'Candidatas'].map(command)
const names = (text: string) => matchingCommands(commands, text).map(({ name }) => name)

test('a command is found by any of its words, without case and accents', () => {
  expect(names('valle rio')).toEqual(['Lista: Río Valle'])
  expect(names('CAMPANAS')).toEqual(['Campañas'])
})

test('all commands are offered while nothing is typed', () => {
  expect(names(' ')).toEqual(['Campañas', 'Lista: Río Valle', 'Candidatas'])
})
