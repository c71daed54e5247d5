/** The names under which the preload and the main process talk. */
export const CHANNELS = { call: 'relevo:call', drop: 'relevo:drop', progress: 'relevo:progress' } as const
