import { changeXml, makeElement } from '../xml/change-xml'
import type { XmlElement } from '../xml/xml-element'

const placeholder = (): XmlElement => makeElement('a:solidFill', {}, makeElement('a:schemeClr', { val: 'phClr' }))

/** The template's theme; a fill that is a picture becomes plain, since the picture is no part of a paper. */
export const cleanTheme = (theme: XmlElement): XmlElement =>
  changeXml(theme, (element) =>
    element.name === 'a:blipFill' ? [placeholder()] : element.name === 'a:extLst' ? [] : [element]
  )
