import { useEffect, useRef, useState } from 'react'

/** Takes files dropped anywhere in the window; answers whether some are held over it now. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const take = useRef(onFiles)
  take.current = onFiles

  useEffect(() => {
    const stop = new AbortController()
    const hear = (name: 'dragover' | 'dragleave' | 'drop', handler: (event: DragEvent) => void) =>
      window.addEventListener(name, handler, { signal: stop.signal })
    hear('dragover', (event) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setOver(true)
    })
    hear('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false)
    })
    hear('drop', (event) => {
      setOver(false)
      if (!bringsFiles(event)) return
      event.preventDefault()
      take.current([...(event.dataTransfer?.files ?? [])])
    })
    return () => stop.abort()
  }, [])
  return isOver
}

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
