import type { PictureRefusal } from '../../shared/domain/look/picture-refusal'
import { failed, succeeded, type Result } from '../../shared/result'
import { pictureHead } from './picture-head'

/** Largest picture, in bytes, that is chosen as a logo. */
export const pictureSizeLimit = 2 * 1024 * 1024

export interface CheckedPicture {
  type: 'png' | 'jpeg' | 'svg+xml'
  bytes: Uint8Array
}

const longestSide = 6_000
const shortestSide = 16

/** One thing that may stand before the drawing: each is passed once, so that no number of them takes long. */
const before = /\s*(?:<\?xml[^>]*>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)/iy
const drawing = /\s*<(?:\w+:)?svg[\s>]/iy

function beginsWithDrawing(source: string): boolean {
  let at = 0
  for (;;) {
    before.lastIndex = at
    if (!before.test(source)) break
    at = before.lastIndex
  }
  drawing.lastIndex = at
  return drawing.test(source)
}

function svgFrom(bytes: Uint8Array): Result<CheckedPicture, PictureRefusal> | undefined {
  let source: string
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
  if (!beginsWithDrawing(source)) return undefined
  // Definitions of its own can make a small drawing unfold into gigabytes; the plain line that names the format cannot.
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(source)) return failed('document-type')
  return succeeded({ type: 'svg+xml', bytes: new TextEncoder().encode(source.replace(/<!DOCTYPE[^>]*>/i, '')) })
}

/** Whether a chosen file is a picture that may be shown; its bytes are still the sender's, and only an image element may meet them. */
export function checkPicture(bytes: Uint8Array): Result<CheckedPicture, PictureRefusal> {
  if (bytes.length > pictureSizeLimit) return failed('too-large')
  const head = pictureHead(bytes)
  if (head === undefined) return svgFrom(bytes) ?? failed('not-picture')
  if (Math.max(head.width, head.height) > longestSide) return failed('too-many-pixels')
  if (Math.min(head.width, head.height) < shortestSide) return failed('too-small')
  return succeeded({ type: head.type, bytes })
}
