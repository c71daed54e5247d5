import { replaceEqualDeep } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

/** The value, with every part that is equal to what it was before as the very same object: it need not be drawn anew. */
export function useSame<Value>(value: Value): Value {
  const before = useRef(value)
  const same = replaceEqualDeep(before.current, value)
  useEffect(() => {
    before.current = same
  })
  return same
}
