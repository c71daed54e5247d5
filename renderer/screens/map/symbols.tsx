import type { Tier } from '../../../shared/criteria/names.ts'
import { classNames } from '../../style/class-names.ts'
import sheet from './map-picture.module.css'

const css = classNames(sheet)

/** Told apart by shape: triangle, square, ring, cross; around 0, 0. */
const SHAPES: Readonly<Record<Tier, string>> = {
  A: 'M0,-5 L5,4 L-5,4 Z',
  B: 'M-3.6,-3.6 H3.6 V3.6 H-3.6 Z',
  C: 'M-3.5,0 a3.5,3.5 0 1 0 7,0 a3.5,3.5 0 1 0 -7,0',
  '?': 'M-3,-3 L3,3 M3,-3 L-3,3',
}

const KINDS: Readonly<Record<Tier, string>> = { A: 'filled', B: 'filled', C: 'open', '?': 'open' }

export const TierSymbol = ({ tier }: { readonly tier: Tier }) => (
  <path d={SHAPES[tier]} className={css('symbol', KINDS[tier])} />
)

/** A diamond. */
export const SupportSymbol = () => <path d="M0,-7 L7,0 L0,7 L-7,0 Z" className={css('support')} />
