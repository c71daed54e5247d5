import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** As it is built: a third quicker to start than from its sources, which the acceptance run starts it from. */
const ENTRY = fileURLToPath(new URL('../../../out/electron/relevo.js', import.meta.url))

export interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** A folder with a small register in it, and the real command run there as a process of its own. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'relevo-cli-'))

  file(name: string, text: string): string {
    const path = this.path(name)
    writeFileSync(path, text)
    return path
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  start(...args: readonly string[]): ChildProcess {
    const home = this.path('home')
    // Node keeps what it compiled, so that the many starts of one run are quick.
    const compiled = join(tmpdir(), 'relevo-compiled')
    const env = {
      ...process.env,
      LC_ALL: 'C',
      HOME: home,
      XDG_CONFIG_HOME: home,
      APPDATA: home,
      TMPDIR: this.folder,
      NODE_COMPILE_CACHE: compiled,
    }
    return spawn(process.execPath, [ENTRY, ...args], { cwd: this.folder, env })
  }

  run(...args: readonly string[]): Promise<Ended> {
    return ended(this.start(...args))
  }

  /** The document that `--json` prints; standard output must be nothing else. */
  async json(...args: readonly string[]) {
    const end = await this.run(...args, '--json')
    return { ...end, value: JSON.parse(end.out) }
  }
}

export function ended(child: ChildProcess): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (piece) => (out += piece))
  child.stderr?.on('data', (piece) => (err += piece))
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })))
}

const HEADER =
  'registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,owner_name,municipality,status'

/** Eight firms: one cooperative, one sole trader without employees, one in liquidation, five to rank. */
export const REGISTER = `${HEADER}
0001,"Forja Alta, S.L.",S.L.,25.62,1990-05-01,24,1959,Ana Prado,Villaseca,Activa
0002,"Panadería del Río, S.L.",S.L.,10.71,2001-03-15,12,1966,Luis Mora,Villaseca,Activa
0003,"Hostal Central, S.L.",S.L.,55.10,2012-09-30,8,1975,Eva Gil,Otero,Activa
0004,"Textil Norte, S.A.",S.A.,13.20,1978-01-10,60,,,Otero,Activa
0005,"=Cmd Consultores, S.L.",S.L.,70.22,2015-06-01,,1980,Iker Sanz,Otero,Activa
0006,"Agrícola San Blas, S. Coop.",Sociedad cooperativa,10.39,1985-02-02,40,1960,,Villaseca,Activa
0007,Pedro Ruiz Cano,Empresario individual,43.21,1999-01-01,0,1957,Pedro Ruiz Cano,Villaseca,Activa
0008,"Muebles Duero, S.L.",S.L.,31.09,1995-04-04,18,1955,Rosa Vela,Otero,En liquidación
`

/** The same with a row that has neither name nor id. */
export const WITH_BAD_ROW = `${REGISTER},,S.L.,25.62,1990-05-01,24,1959,,Villaseca,Activa\n`
