import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { UNTOUCHED } from './fuses.ts'
import type { System } from './systems.ts'

const LANGUAGES = ['de', 'en', 'es', 'fr']

/**
 * What electron-builder needs of Electron's runtime to make a package: its folders, its languages, and a binary that
 * carries fuses. Nothing of it runs, so packages can be looked at where the runtime cannot be fetched.
 */
export function makeStandIn(system: System, folder: string): void {
  MAKERS[system](folder)
}

const MAKERS: Readonly<Record<System, (folder: string) => void>> = {
  linux(folder) {
    write(folder, 'electron', UNTOUCHED, 0o755)
    commonFiles(folder)
  },
  win32(folder) {
    mkdirSync(folder, { recursive: true })
    const program = join(folder, 'electron.exe')
    copyFileSync(realWindowsProgram(), program)
    writeFileSync(program, UNTOUCHED, { flag: 'a' })
    commonFiles(folder)
  },
  darwin(folder) {
    const contents = join(folder, 'Electron.app', 'Contents')
    app(contents, 'Electron')
    for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)'])
      app(join(contents, 'Frameworks', `Electron Helper${kind}.app`, 'Contents'), `Electron Helper${kind}`)
    const framework = join(contents, 'Frameworks', 'Electron Framework.framework')
    write(framework, 'Electron Framework', UNTOUCHED, 0o755)
    for (const language of LANGUAGES) {
      write(join(contents, 'Resources', `${language}.lproj`), 'locale.pak', '')
      write(join(framework, 'Versions', 'A', 'Resources', `${language}.lproj`), 'locale.pak', '')
    }
    write(folder, 'LICENSE', 'stand-in')
  },
}

function commonFiles(folder: string): void {
  for (const language of LANGUAGES) write(join(folder, 'locales'), `${language}.pak`, '')
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) write(folder, name, 'stand-in')
  write(join(folder, 'resources'), 'version', 'stand-in')
}

function app(contents: string, name: string): void {
  write(join(contents, 'MacOS'), name, UNTOUCHED, 0o755)
  write(
    contents,
    'Info.plist',
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleExecutable</key><string>${name}</string>
<key>CFBundleIconFile</key><string>electron.icns</string>
</dict></plist>
`,
  )
}

/** The integrity of the archive is written into a Windows program's resources, which only a real one has. */
function realWindowsProgram(): string {
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'))
  const squirrel = dirname(builder.resolve('electron-winstaller/package.json'))
  return join(squirrel, 'vendor', 'Setup.exe')
}

function write(folder: string, name: string, content: string | Buffer, mode = 0o644): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), content, { mode })
}
