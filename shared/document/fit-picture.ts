import type { Picture } from './document'

/** The room for a logo in a letterhead, in millimetres. */
const room = { width: 60, height: 20 }

const rounded = (length: number): number => Math.max(0.1, Math.round(length * 10) / 10)

/** A picture's size on paper in millimetres: as large as there is room for, in its own proportions. */
export function fitPicture({ width, height }: Pick<Picture, 'width' | 'height'>): {
  readonly width: number
  readonly height: number
} {
  const scale = Math.min(room.width / width, room.height / height)
  return { width: rounded(width * scale), height: rounded(height * scale) }
}
