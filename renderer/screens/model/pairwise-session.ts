import { create } from 'zustand'
import type { Lens } from '../../../shared/criteria/names.ts'
import type { Answer, Judge } from './pairwise.ts'

interface PairwiseSession {
  /** Outlives the screen: comparing takes a while, and people look something up in between. */
  readonly judges: Readonly<Record<Lens, readonly Judge[]>>
  readonly answer: (lens: Lens, judge: number, answer: Answer) => void
  readonly undo: (lens: Lens, judge: number) => void
  readonly rename: (lens: Lens, judge: number, name: string) => void
  readonly addJudge: (lens: Lens) => void
  readonly startOver: (lens: Lens) => void
}

const NOBODY: Judge = { name: '', answers: [] }

export const usePairwiseSession = create<PairwiseSession>((set) => {
  const change = (lens: Lens, judge: number, edit: (old: Judge) => Judge) =>
    set(({ judges }) => ({
      judges: { ...judges, [lens]: judges[lens].map((old, place) => (place === judge ? edit(old) : old)) },
    }))
  return {
    judges: { succession: [NOBODY], recovery: [NOBODY] },
    answer: (lens, judge, answer) =>
      change(lens, judge, (old) => ({ ...old, answers: [...old.answers, answer] })),
    undo: (lens, judge) => change(lens, judge, (old) => ({ ...old, answers: old.answers.slice(0, -1) })),
    rename: (lens, judge, name) => change(lens, judge, (old) => ({ ...old, name })),
    addJudge: (lens) => set(({ judges }) => ({ judges: { ...judges, [lens]: [...judges[lens], NOBODY] } })),
    startOver: (lens) => set(({ judges }) => ({ judges: { ...judges, [lens]: [NOBODY] } })),
  }
})
