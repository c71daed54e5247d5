import log from 'electron-log/main.js'
import { bugLine } from '../core/thread/bug-line.ts'

export interface Log {
  readonly started: (version: string) => void
  readonly bug: (error: Error) => void
}

/**
 * The local log, of at most two files of 1 MB in the data folder. It names places in the program, never what was
 * worked on.
 */
export function openLog(file: string): Log {
  log.transports.file.resolvePathFn = () => file
  log.transports.file.maxSize = 1024 * 1024
  log.transports.console.level = false
  return {
    started: (version) => log.info(`Relevo ${version} started on ${process.platform}-${process.arch}`),
    bug: (error) => log.error(bugLine(error)),
  }
}
