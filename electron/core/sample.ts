import { mkdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { WorkspaceInfo } from '../../shared/contract/workspace.ts'
import type { Context } from './context.ts'
import { freePath } from './desk.ts'
import { keepImport, stageImport } from './importing/imports.ts'
import { importTerritory } from './places/territory-files.ts'

/** Beside the sources and in the package alike: two folders up. */
const sampleFile = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/registries/sample/${name}`, import.meta.url))

const SAMPLE = sampleFile('registro-ejemplo.csv')

const TERRITORY = [
  ['boundaries', 'territorio.geojson'],
  ['figures', 'municipios.csv'],
  ['support', 'apoyo-cooperativo.csv'],
] as const

/** The sample is of this day wherever its file was copied to. */
const SAMPLE_DATE = '2026-10-31'

/** A fresh workspace with the sample registry and its territory, whose firms and places are invented. */
export async function openSample(context: Context): Promise<WorkspaceInfo> {
  const { host, desk, words } = context
  mkdirSync(host.documentsFolder, { recursive: true })
  const opened = await desk.create(freePath(host.documentsFolder, words().say('start.sample-name')))
  const { staged } = await stageImport(context, {
    files: [host.handleOf(SAMPLE)],
    job: 'sample',
    source: basename(SAMPLE, '.csv'),
    asOf: SAMPLE_DATE,
  })
  keepImport(context, staged)
  for (const [kind, name] of TERRITORY) await importTerritory(context, kind, sampleFile(name))
  return desk.info() ?? opened
}
