/** How Relevo opens: the lines printed by `npm start`, what a browser is told, and the system's file dialogs. */
export const door = {
  'node-too-old':
    'Relevo needs Node 24 or newer and was started with {{found}}. Start it with “npm start”, which brings its own.',
  'option-unknown':
    'Relevo does not know “{{option}}”. It knows --browser, --port NUMBER, --folder FOLDER and --lang en|es|pt|it|fr.',
  'port-not-valid': '“{{port}}” is no port. Give a number from 1 to 65535.',
  'port-taken':
    'The port {{port}} is used by another program. Leave --port out, and Relevo takes a free one.',
  building: 'Building the screens; this is needed once after every change of the program.',
  'build-failed': 'The screens could not be built: {{reason}}',
  fetching: 'Fetching the window’s runtime (once, at most {{seconds}} seconds).',
  'no-display': 'There is no display for a window here, so Relevo opens in a browser instead.',
  'no-runtime':
    'The window’s runtime (Electron) is not here and could not be fetched, so Relevo opens in a browser instead.',
  'window-failed': 'The window could not be opened on this system, so Relevo opens in a browser instead.',
  'open-address': 'Open this address in a browser on this machine. It lets one browser in, once:',
  'files-in': 'Workspaces and imported files are kept in {{folder}}. Ctrl+C ends Relevo.',

  stranger: 'This was not asked by Relevo’s own page and is refused.',
  'no-key':
    'This address works once, for one browser. Start Relevo again and open the address that it then prints.',
  'nothing-here': 'There is nothing at this address.',
  failed: 'Something went wrong inside Relevo. Your data is unchanged. Please report it.',

  'choose-registry': 'Choose registry files',
  'choose-workspace': 'Open a workspace',
  'choose-mapping': 'Choose a saved mapping',
  'choose-model': 'Choose a model file',
  'choose-boundaries': 'Choose a file of boundaries',
  'choose-places': 'Choose a table of places',
  'choose-outcomes': 'Choose a list of outcomes',
  'choose-template': 'Choose a Word template',
  'choose-list': 'Choose an exported list',
  'save-workspace': 'Where the new workspace goes',
  'save-table': 'Save the table',
  'save-document': 'Save the document',
  'save-mapping': 'Save the mapping',
  'save-model': 'Save the model',
  'save-backup': 'Save a backup',
  'kind-registry': 'Registry tables',
  'kind-workspace': 'Relevo workspaces',
  'kind-mapping': 'Mappings',
  'kind-model': 'Models',
  'kind-boundaries': 'Boundaries',
  'kind-places': 'Tables of places',
  'kind-outcomes': 'Lists of outcomes',
  'kind-template': 'Word documents',
  'kind-list': 'Exported lists',
  'kind-any': 'All files',
}
