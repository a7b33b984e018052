import type { Picture } from '../../shared/document/document'
import { fitPicture } from '../../shared/document/fit-picture'
import { readable } from '../../shared/document/paragraphs'
import { pictureHead } from '../picture/picture-head'

/** The logo as the template reads it: a file beside it, its size in millimetres, and the words that stand for it. */
export interface LogoData {
  file: string
  width: number
  height: number
  words: string
}

export interface LogoFile {
  data: LogoData
  bytes: Buffer
}

/** Nothing where the bytes are no such picture. */
export function logoFile(logo: Picture | undefined): LogoFile | undefined {
  if (logo === undefined) return undefined
  const bytes = Buffer.from(logo.data, 'base64')
  const head = pictureHead(bytes)
  if (head?.type !== logo.type) return undefined
  return {
    bytes,
    data: {
      file: `/logo.${head.type === 'png' ? 'png' : 'jpg'}`,
      ...fitPicture(head),
      words: readable(logo.alternativeText)
    }
  }
}
