import type { ComponentProps } from 'react'

export interface GridPartProps extends ComponentProps<'div'> {
  readonly role: 'rowgroup' | 'row' | 'columnheader' | 'gridcell'
}

/**
 * A part of the list as the ARIA grid pattern has it. Table elements would not do: the rows on the page are a window
 * of a longer list. Only the grid itself takes the focus and names its active row.
 */
export const GridPart = ({ role, ...rest }: GridPartProps) => <div {...rest} role={role} />
