import { type ReactNode, useMemo } from 'react'
import { classNames } from '../../style/class-names.ts'
import sheet from './paper.module.css'
import { paperNodes } from './paper-nodes.tsx'

const css = classNames(sheet)

export interface PaperProps {
  /** From the core's templates; only text and plain elements of it are shown. */
  readonly html: string
  readonly language: string
}

/** A document as it will be on paper. When the page is printed, it alone is. */
export function Paper({ html, language }: PaperProps): ReactNode {
  const nodes = useMemo(() => paperNodes(html), [html])
  return (
    <div className={css('paper')} lang={language} data-sheet>
      {nodes}
    </div>
  )
}
