import { builtinModules } from 'node:module'
import { type Import, importsOf, packageOf, targetOf } from './imports.ts'
import { type Room, roomOf } from './rooms.ts'
import { isScript, type SourceFile, type SourceTree } from './source-tree.ts'

const PRODUCT = /^(shared|electron|renderer)\//

/** One sentence for each import that the table of rooms does not allow. */
export function wrongImports(tree: SourceTree): readonly string[] {
  return tree.filter((file) => isScript(file) && PRODUCT.test(file.path)).flatMap(wrongImportsOf)
}

function wrongImportsOf(file: SourceFile): readonly string[] {
  const room = roomOf(file.path)
  if (room === null) {
    return [`${file.path} lies in a folder without a line in tests/structure/rooms.ts.`]
  }
  return importsOf(file).flatMap((wanted) => {
    const why = objection(file, room, wanted)
    return why === null ? [] : [`${file.path}:${wanted.line} imports ${wanted.specifier}: ${why}`]
  })
}

function objection(file: SourceFile, room: Room, wanted: Import): string | null {
  const target = targetOf(file.path, wanted.specifier)
  if (target !== null) return objectionToFile(room, target, wanted)
  if (wanted.specifier.startsWith('node:')) {
    return room.node ? null : `${room.path} is pure and uses nothing of Node.`
  }
  if (builtinModules.includes(wanted.specifier)) return `write node:${wanted.specifier}.`
  const wantedPackage = packageOf(wanted.specifier)
  return room.packages.includes(wantedPackage)
    ? null
    : `the package ${wantedPackage} has no business in ${room.path}.`
}

function objectionToFile(room: Room, target: string, wanted: Import): string | null {
  if (target === 'package.json') return null
  const other = roomOf(target)
  if (other === null) return `${target} is no part of the program.`
  if (other.path === room.path) return null
  if (!room.rooms.includes(other.path)) return `${room.path} may not know ${other.path}.`
  return room.typesOnly && !wanted.typeOnly ? `${room.path} takes types alone (import type).` : null
}
