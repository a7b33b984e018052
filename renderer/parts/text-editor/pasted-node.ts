import { styleOf } from './pasted-style'

/** Elements that stand apart from what is beside them. */
export const blockNames = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' ')
)

/** Elements that say nothing. */
export const silentNames = new Set(
  'SCRIPT STYLE HEAD TITLE META LINK TEMPLATE NOSCRIPT OBJECT IFRAME SELECT INPUT TEXTAREA BUTTON AUDIO VIDEO CANVAS'.split(
    ' '
  )
)

export const isElement = (node: Node): node is Element => node.nodeType === 1
export const isText = (node: Node): boolean => node.nodeType === 3
export const nameOf = (element: Element): string => element.nodeName.toUpperCase()

export const isHidden = (element: Element): boolean =>
  /display:none|mso-hide:all|mso-list:ignore/.test(styleOf(element))
export const isComment = (element: Element): boolean =>
  element.classList.contains('msocomanchor') ||
  /mso-(?:element|special-character):(?:comment|annotation)/.test(styleOf(element))
