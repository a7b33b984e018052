import { ImageRun, Paragraph } from 'docx'
import type { Picture } from '../../shared/document/document'
import { fitPicture } from '../../shared/document/fit-picture'
import { readable } from '../../shared/document/paragraphs'
import { pictureHead } from '../picture/picture-head'
import { style } from './styles'

const pixelsPerMillimetre = 96 / 25.4

/** The logo as a paragraph of its own; nothing where the bytes are no such picture, which Word would refuse to show. */
export function logoFrom(logo: Picture | undefined): Paragraph[] {
  if (logo === undefined) return []
  const bytes = new Uint8Array(Buffer.from(logo.data, 'base64'))
  const head = pictureHead(bytes)
  if (head?.type !== logo.type) return []
  const { width, height } = fitPicture(head)
  const words = readable(logo.alternativeText)
  return [
    new Paragraph({
      style: style.logo,
      children: [
        new ImageRun({
          type: logo.type === 'png' ? 'png' : 'jpg',
          data: bytes,
          transformation: { width: width * pixelsPerMillimetre, height: height * pixelsPerMillimetre },
          altText: { id: '1', name: 'Logotyp', title: '', description: words }
        })
      ]
    })
  ]
}
