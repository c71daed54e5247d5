/** How the map is moved and magnified, in the units of the picture. */
export interface Movement {
  readonly scale: number
  readonly x: number
  readonly y: number
}

export const WHOLE: Movement = { scale: 1, x: 0, y: 0 }
export const PICTURE = { width: 760, height: 560 } as const

const MOST = 32
const STEP = 60

/** Around the middle of the picture; never smaller than the whole. */
export function magnified({ scale, x, y }: Movement, times: number): Movement {
  const next = Math.min(MOST, Math.max(1, scale * times))
  const turn = next / scale
  const [cx, cy] = [PICTURE.width / 2, PICTURE.height / 2]
  return within({ scale: next, x: cx - (cx - x) * turn, y: cy - (cy - y) * turn })
}

export const moved = ({ scale, x, y }: Movement, dx: number, dy: number): Movement =>
  within({ scale, x: x + dx, y: y + dy })

/** The picture cannot be pushed out of its frame. */
function within({ scale, x, y }: Movement): Movement {
  const hold = (offset: number, size: number) => Math.min(0, Math.max(size * (1 - scale), offset))
  return { scale, x: hold(x, PICTURE.width), y: hold(y, PICTURE.height) }
}

/** What a key does to the map; null = nothing. */
export function keyed(movement: Movement, key: string): Movement | null {
  switch (key) {
    case '+':
    case '=':
      return magnified(movement, 1.5)
    case '-':
      return magnified(movement, 1 / 1.5)
    case '0':
      return WHOLE
    case 'ArrowLeft':
      return moved(movement, STEP, 0)
    case 'ArrowRight':
      return moved(movement, -STEP, 0)
    case 'ArrowUp':
      return moved(movement, 0, STEP)
    case 'ArrowDown':
      return moved(movement, 0, -STEP)
    default:
      return null
  }
}
