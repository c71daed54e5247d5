import { join } from 'node:path'

/**
 * Where the portable program keeps its settings: beside itself, on the stick, so that it leaves nothing on the machine.
 * Null for an installed one.
 */
export function portableFolder(env: NodeJS.ProcessEnv): string | null {
  const folder = env['PORTABLE_EXECUTABLE_DIR']
  return folder === undefined || folder === '' ? null : join(folder, 'Relevo-data')
}
