import { blockNames, isComment, isElement, isHidden, isText, nameOf, silentNames } from './pasted-node'

/** A table cell on one line, with a space wherever it has more than one block. */
export function oneLine(cell: Node): string {
  return [...cell.childNodes]
    .map((node) => {
      if (isText(node)) return node.nodeValue ?? ''
      if (!isElement(node) || silentNames.has(nameOf(node)) || isHidden(node) || isComment(node)) return ''
      const inner = oneLine(node)
      return nameOf(node) === 'BR' || blockNames.has(nameOf(node)) ? ` ${inner} ` : inner
    })
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '')
}
