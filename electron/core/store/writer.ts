import { hostname } from 'node:os'

/** Who writes a snapshot: this process on this machine. */
export const thisWriter = (): string => `${hostname()}:${process.pid}`

/** Whether a writer may still be at work; one on another machine is given the benefit of the doubt. */
export function writerLives(writer: string): boolean {
  const [machine = '', pid = ''] = writer.split(/:(?=\d+$)/)
  if (machine !== hostname()) return true
  try {
    return process.kill(Number(pid), 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
