import { useEffect } from 'react'
import { remember } from '../parts/remembered.ts'

/** Remembers where one was, so that the first screen can lead back to it. */
export function useLastPlace(path: string, search: string): void {
  useEffect(() => {
    if (path !== '/' && path !== '/settings' && path !== '/manual')
      remember('place', search === '' ? path : `${path}?${search}`)
  }, [path, search])
}
