import { describe, expect, it } from 'vitest'
import { CONTENT_POLICY } from '../../../../electron/core/screens/content-policy.ts'

describe('CONTENT_POLICY', () => {
  it('allows nothing unless it is named', () => {
    expect(CONTENT_POLICY.split('; ')[0]).toBe("default-src 'none'")
  })

  it('lets scripts and styles come from the program alone, never from the page’s text', () => {
    expect(CONTENT_POLICY).toContain("script-src 'self';")
    expect(CONTENT_POLICY).toContain("style-src 'self';")
    expect(CONTENT_POLICY).not.toMatch(/unsafe|https?:|\*/)
  })
})
