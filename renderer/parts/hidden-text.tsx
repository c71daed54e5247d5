import type { ReactNode } from 'react'
import { classNames } from '../style/class-names.ts'
import sheet from './hidden-text.module.css'

const css = classNames(sheet)

/** Read aloud, not drawn. */
export const HiddenText = ({ children }: { readonly children: ReactNode }) => (
  <span className={css('hidden')}>{children}</span>
)
