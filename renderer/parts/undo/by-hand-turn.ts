import { bridge } from '../../bridge/bridge.ts'
import { between, type Turn } from './turn.ts'

/** Brings back a value that was taken back, with earlier ones of its field, which went together with it. */
export const reediting = (edit: number): Turn =>
  between(
    () => bridge.call('firm.restoreEdit', { edit }),
    () => bridge.call('firm.unedit', { edit }),
  )

export const rejudging = (judgement: number): Turn =>
  between(
    () => bridge.call('firm.restoreJudgement', { judgement }),
    () => bridge.call('firm.unjudge', { judgement }),
  )
