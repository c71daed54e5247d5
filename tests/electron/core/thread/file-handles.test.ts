import { describe, expect, it } from 'vitest'
import { createFileHandles } from '../../../../electron/core/thread/file-handles.ts'

describe('createFileHandles', () => {
  it('gives a path one handle, which does not tell the path', () => {
    const handles = createFileHandles()
    const file = handles.handleOf('/registers/firms.csv')
    expect(handles.handleOf('/registers/firms.csv')).toBe(file)
    expect(file).not.toContain('firms')
    expect(handles.pathOf(file)).toBe('/registers/firms.csv')
  })

  it.each(['', '/etc/passwd', '__proto__', 'toString'])('refuses %j, which it never gave out', (stranger) => {
    expect(() => createFileHandles().pathOf(stranger)).toThrow(
      expect.objectContaining({ code: 'file-missing' }),
    )
  })

  it('knows handles that another thread gave out', () => {
    const handles = createFileHandles()
    handles.adopt('given', '/registers/firms.csv')
    expect(handles.pathOf('given')).toBe('/registers/firms.csv')
    expect(handles.handleOf('/registers/firms.csv')).toBe('given')
  })

  it('tells of each new handle once', () => {
    const told: string[] = []
    const handles = createFileHandles((_file, path) => told.push(path))
    handles.handleOf('/a')
    handles.handleOf('/a')
    handles.adopt('b', '/b')
    expect(told).toEqual(['/a'])
  })
})
