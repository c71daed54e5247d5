/** A protection of the program, and how it is taken out. */
export interface Protection {
  readonly fault: string
  /** What is taken out. */
  readonly what: string
  readonly edits: readonly Edit[]
}

/** In a file, one text for another. */
type Edit = readonly [file: string, there: string, instead: string]

const STORE = 'electron/core/store'
const SENTENCES = `${STORE}/file-errors.ts`
const OPENING = `${STORE}/open-workspace.ts`
const SNAPSHOTS = `${STORE}/snapshots.ts`
const INSPECTING = `${STORE}/inspect-workspace.ts`
const READING = 'electron/core/importing/read-files.ts'
const SNIFFING = 'electron/core/importing/sniff.ts'

const withoutSentence = (code: string): Edit => [SENTENCES, `['${code}',`, `['NEVER_${code}',`]
const SHOWN_AT_ONCE: Edit = [SNAPSHOTS, `VALUES (?, 'reading',`, `VALUES (?, 'kept',`]
const NO_LOG: Edit = [OPENING, `=== 'local' ? 'WAL' : 'DELETE'`, `=== 'local' ? 'DELETE' : 'DELETE'`]
const UNCHANGED_FILE: Edit = [
  READING,
  'now?.size !== file.look.bytes || now.mtime.getTime() !== file.look.modified.getTime()',
  'now === null',
]
const ANY_PROGRAM: Edit = [
  INSPECTING,
  `db.pragma('application_id', { simple: true }) !== APPLICATION_ID`,
  'APPLICATION_ID === 0',
]
const WRITES_ANYWAY: Edit = [OPENING, 'if (!mayWrite(path)) {', 'if (!mayWrite(path) && version < 0) {']
const SUMS_ALONE = `${STORE}/check-soundness.ts`
const RECORD_CAP: Edit = [
  'electron/core/reading/record-reader.ts',
  'const LONGEST_RECORD = 8 * 1024 * 1024',
  'const LONGEST_RECORD = 8 * 1024 ** 4',
]
const FIRST_LOOK: Edit = [
  SNIFFING,
  'if (found.rows.length === 0) refuseRowless',
  'if (found.rows.length < 0) refuseRowless',
]

/** One for each fault, at least. */
export const PROTECTIONS: readonly Protection[] = [
  { fault: 'F01', what: 'nothing of an import is shown before it is kept', edits: [SHOWN_AT_ONCE] },
  { fault: 'F02', what: 'nothing of an import is shown before it is kept', edits: [SHOWN_AT_ONCE] },
  { fault: 'F03', what: 'changes go to a log with checksums first', edits: [NO_LOG] },
  { fault: 'F04', what: 'changes go to a log with checksums first', edits: [NO_LOG] },
  { fault: 'F05', what: 'a full disk has a sentence', edits: [withoutSentence('SQLITE_FULL')] },
  {
    fault: 'F06',
    what: 'a file has its name once it is whole',
    edits: [
      ['electron/core/exporting/write-whole.ts', 'rmSync(unfinished, { force: true })', ''],
      [`${STORE}/copy-database.ts`, `rmSync(\`\${unfinished}\${ending}\`, { force: true })`, 'void ending'],
    ],
  },
  { fault: 'F07', what: 'nothing of an import is shown before it is kept', edits: [SHOWN_AT_ONCE] },
  { fault: 'F08', what: 'a failing disk has a sentence', edits: [withoutSentence('SQLITE_IOERR')] },
  { fault: 'F09', what: 'whether it may be written is tried', edits: [WRITES_ANYWAY] },
  { fault: 'F10', what: 'whether it may be written is tried', edits: [WRITES_ANYWAY] },
  {
    fault: 'F11',
    what: 'who has it open is written down',
    edits: [['electron/core/session.ts', 'comeIn(db, now())', 'void comeIn']],
  },
  { fault: 'F12', what: 'a lock has a sentence', edits: [withoutSentence('SQLITE_BUSY')] },
  {
    fault: 'F13',
    what: 'the file is looked at before each call',
    edits: [['electron/core/desk.ts', 'if (identityOf(session.path) !== identity)', 'if (identity === "")']],
  },
  {
    fault: 'F14',
    what: 'checksums of what SQLite cannot see',
    edits: [[SUMS_ALONE, 'sound: damaged + seals + written.length === 0', 'sound: true']],
  },
  {
    fault: 'F15',
    what: 'what SQLite says of a file has a sentence',
    edits: [withoutSentence('SQLITE_CORRUPT'), withoutSentence('SQLITE_IOERR_SHORT_READ')],
  },
  {
    fault: 'F16',
    what: 'a file must be a database, and ours',
    edits: [withoutSentence('SQLITE_NOTADB'), [OPENING, 'requireSomething(path)\n', '\n'], ANY_PROGRAM],
  },
  {
    fault: 'F17',
    what: 'a copy is looked through before it is used',
    edits: [['electron/core/care/restore-backup.ts', '  requireSound(backup)\n', '  void requireSound\n']],
  },
  {
    fault: 'F18',
    what: 'a copy is made by SQLite, not by the system',
    edits: [
      [
        `${STORE}/copy-database.ts`,
        `db.prepare('VACUUM INTO ?').run(unfinished)`,
        'copyFileSync(db.name, unfinished)',
      ],
      [`${STORE}/copy-database.ts`, 'import { closeSync,', 'import { copyFileSync, closeSync,'],
    ],
  },
  {
    fault: 'F19',
    what: 'a copy before a migration',
    edits: [[OPENING, `copyBefore(db, path, { why: 'format', now })`, 'void now']],
  },
  {
    fault: 'F20',
    what: 'a migration is one transaction',
    edits: [
      [OPENING, 'db.transaction(() => {\n      db.exec(sql)', '(() => {\n      db.exec(sql)'],
      [OPENING, '}).exclusive()', '})()'],
    ],
  },
  {
    fault: 'F21',
    what: 'the format is asked first',
    edits: [[INSPECTING, 'if (version > MIGRATIONS.length)', 'if (version < 0)']],
  },
  { fault: 'F22', what: 'whose file it is, is asked first', edits: [ANY_PROGRAM] },
  {
    fault: 'F23',
    what: 'what is in the file is compared with what belongs there',
    edits: [[INSPECTING, 'return [...strange.map(([name]) => name), ...missing].sort()', 'return []']],
  },
  {
    fault: 'F24',
    what: 'imports are ordered by number, not by the clock',
    edits: [[SNAPSHOTS, 'ORDER BY snapshot.id DESC', 'ORDER BY kept_at DESC']],
  },
  {
    fault: 'F25',
    what: 'a file is read in pieces',
    edits: [
      ['electron/core/reading/byte-stream.ts', 'const PIECE = 256 * 1024', 'const PIECE = 512 * 1024 * 1024'],
    ],
  },
  { fault: 'F26', what: 'the file is looked at again after it was read', edits: [UNCHANGED_FILE] },
  { fault: 'F27', what: 'the file is looked at again after it was read', edits: [UNCHANGED_FILE] },
  {
    fault: 'F28',
    what: 'an import asks whether it was cancelled',
    edits: [[READING, 'if (Atomics.load(task.cancel, 0) === 1)', 'if (Atomics.load(task.cancel, 0) === 2)']],
  },
  { fault: 'F29', what: 'a record has a cap, and a first look an end', edits: [RECORD_CAP, FIRST_LOOK] },
  { fault: 'F30', what: 'a record has a cap, and a first look an end', edits: [RECORD_CAP, FIRST_LOOK] },
  {
    fault: 'F31',
    what: 'how tightly a file may be packed has a cap',
    edits: [
      [
        'electron/core/reading/packing.ts',
        'unpacked > MOST_UNPACKED || (unpacked > FIRST && unpacked > packed * MOST_PACKED)',
        'packed + unpacked < 0 && MOST_UNPACKED + FIRST + MOST_PACKED < 0',
      ],
    ],
  },
  {
    fault: 'F32',
    what: 'a register keeps its name, whichever file it comes in',
    edits: [
      [
        'electron/core/importing/run-import.ts',
        'source: task.source ?? first.profile.id',
        `source: \`\${first.profile.id} \${performance.now()}\``,
      ],
    ],
  },
  {
    fault: 'F33',
    what: 'a call goes on when who asked is gone',
    edits: [
      [
        'electron/browser/calls.ts',
        'const signs = setInterval',
        `response.on('close', () => void send('import.cancel', { job: (input as { job: string }).job }))
  const signs = setInterval`,
      ],
    ],
  },
  {
    fault: 'F34',
    what: 'calls of a dead thread are answered',
    edits: [['electron/core/thread/start-core.ts', 'answer(started.pending, id, ended(', 'void (id, ended(']],
  },
  {
    fault: 'F35',
    what: 'done means on disk',
    edits: [[OPENING, `'synchronous = FULL'`, `'synchronous = OFF'`]],
  },
  {
    fault: 'F36',
    what: 'what the system does not allow has a sentence',
    edits: [
      ['electron/core/exporting/write-whole.ts', 'if (code === undefined ||', 'if (code !== "NEVER" ||'],
      [SENTENCES, 'return NOT_ALLOWED.has(code)', 'return NOT_ALLOWED.has("NEVER")'],
    ],
  },
  {
    fault: 'F37',
    what: 'names stay as the system has them',
    edits: [
      [
        'electron/core/desk.ts',
        'name: basename(open.path, ENDING)',
        `name: basename(open.path, ENDING).normalize('NFC')`,
      ],
    ],
  },
  {
    fault: 'F38',
    what: 'no work has a deadline',
    edits: [
      [
        'electron/core/importing/import-jobs.ts',
        'return new Promise<StagedImport>((resolve, reject) => {',
        `return new Promise<StagedImport>((resolve, reject) => {
    setTimeout(() => reject(new Error('late')), 5_000)`,
      ],
    ],
  },
  {
    fault: 'F39',
    what: 'damaged settings are put aside',
    edits: [
      [
        'electron/core/settings.ts',
        `renameSync(path, \`\${path}.damaged\`)\n    return null`,
        'throw new Error("settings")',
      ],
    ],
  },
  {
    fault: 'F40',
    what: 'the log keeps no message',
    edits: [
      [
        'electron/core/thread/bug-line.ts',
        `return [\`\${error.name}\${code}\``,
        `return [\`\${error.name}\${error.message}\${code}\``,
      ],
    ],
  },
]
