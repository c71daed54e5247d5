import { connect } from '../../shared/contract/connect.ts'
import type { ChoosePurpose, ChosenFile, SaveTarget } from '../../shared/contract/door.ts'
import type { ProgressEvent } from '../../shared/contract/events.ts'
import type { Reply } from '../../shared/contract/reply.ts'
import type { Bridge } from './door.ts'
import { unwrap } from './unwrap.ts'

const ENDINGS: Readonly<Record<ChoosePurpose, string>> = {
  registry: '.csv,.tsv,.txt,.json,.gz,.zip,text/csv,text/plain',
  workspace: '.relevo',
  mapping: '.json',
  model: '.json',
  outcomes: '.csv,.tsv,.txt,text/csv,text/plain',
  template: '.docx',
  list: '.json',
  boundaries: '.geojson,.topojson,.json',
  places: '.csv,.tsv,.txt,text/csv,text/plain',
}

/** The screens in a browser tab: the same calls over HTTP to the program on this machine. */
export function browserBridge(): Bridge {
  const handlers = new Set<(event: ProgressEvent) => void>()
  const events = new EventSource('/events')
  events.addEventListener('progress', (message) => {
    const event: ProgressEvent = JSON.parse(message.data)
    for (const handler of handlers) handler(event)
  })

  const post = async (address: string, body: BodyInit, type: string): Promise<Reply> => {
    const response = await fetch(address, { method: 'POST', body, headers: { 'content-type': type } })
    return response.json()
  }
  const postJson = (address: string, body: unknown) => post(address, JSON.stringify(body), 'application/json')
  const upload = async (files: readonly File[]) => {
    const uploaded: ChosenFile[] = []
    for (const file of files) {
      const address = `/upload?name=${encodeURIComponent(file.name)}`
      uploaded.push(unwrap(await post(address, file, 'application/octet-stream')))
    }
    return uploaded
  }

  return {
    call: connect((call, input) => postJson(`/call/${call}`, input)),
    listen(handler) {
      handlers.add(handler)
      return () => handlers.delete(handler)
    },
    chooseFiles: async ({ purpose, many }) => upload(await pickFiles(ENDINGS[purpose], many)),
    acceptDrop: async (files) => upload(await onlyFiles(files)),
    saveAs: async (request) => unwrap<SaveTarget>(await postJson('/save-target', request)),
    deliver: async (file) => {
      const link = document.createElement('a')
      link.href = `/download/${file}`
      link.download = ''
      link.click()
    },
    print: () => window.print(),
    savePdf: null,
  }
}

function pickFiles(accept: string, multiple: boolean): Promise<readonly File[]> {
  const input = document.createElement('input')
  Object.assign(input, { type: 'file', accept, multiple })
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

/** A dropped folder arrives as a File that cannot be read. */
async function onlyFiles(dropped: readonly File[]): Promise<readonly File[]> {
  const readable = await Promise.all(
    dropped.map((file) =>
      file
        .slice(0, 1)
        .arrayBuffer()
        .then(
          () => true,
          () => false,
        ),
    ),
  )
  return dropped.filter((_, at) => readable[at])
}
