import type { ProblemCode } from '../../firm/problem.ts'

/**
 * Reads one cell, already trimmed and not empty. Answers null for what cannot be known, and names the problem where
 * the cell held something that could not be used.
 */
export type Reader<T> = (text: string, found: (code: ProblemCode) => void) => T | null
