import type { TemplateRemark } from '../../../shared/domain/look/template-remark'
import type { XmlElement } from '../xml/xml-element'

/** A header or footer of the template, clean, with the pictures it shows. */
export interface TemplateStory {
  kind: 'header' | 'footer'
  type: 'default' | 'first' | 'even'
  xml: XmlElement
  /** The relationship of each picture: its id in the story, and the picture's place among the template's. */
  pictures: { id: string; picture: number }[]
}

export interface TemplatePicture {
  bytes: Uint8Array
  ending: 'png' | 'jpeg' | 'gif' | 'bmp' | 'emf' | 'wmf' | 'tiff'
}

/** What a paper takes from the user's own Word template (*mall*); everything else in the file is left behind. */
export interface Template {
  stories: TemplateStory[]
  pictures: TemplatePicture[]
  /** The page setup: the kept children of `w:sectPr`, without references to stories. */
  section: XmlElement[]
  /** Room for text between the margins, in twips. */
  textWidth: number
  styles: XmlElement
  numbering: XmlElement | null
  theme: XmlElement | null
  /** The kept children of `w:settings`. */
  settings: XmlElement[]
  remarks: readonly TemplateRemark[]
}
