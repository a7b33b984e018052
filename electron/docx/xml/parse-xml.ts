import type { XmlElement } from './xml-element'

const token =
  /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([^\s/>!?]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const strayAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i

/** Deeper than any real part, and no deeper than what walks the tree can follow. */
const deepest = 200
const lastCharacter = 0x10ffff

/** A number beyond Unicode becomes a noncharacter, which is found where characters are checked. */
const characterFrom = (code: number): string => (code <= lastCharacter ? String.fromCodePoint(code) : '\uFFFF')

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return characterFrom(parseInt(hex, 16))
    if (decimal !== undefined) return characterFrom(Number(decimal))
    return named[name ?? ''] ?? whole
  })

const attributesFrom = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')])
  )

/**
 * Reads a part of a package; null when it is not well-formed, too deep or has more elements than it may. Document types
 * and CDATA are not XML here: no part of a Word file needs them.
 */
export function parseXml(source: string, mostElements = Infinity): XmlElement | null {
  if (strayAmpersand.test(source)) return null
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  let read = 0
  let elements = 0
  for (const match of source.matchAll(token)) {
    const [whole, closing, name, attributes = '', selfClosing] = match
    read += whole.length
    const parent = open.at(-1) ?? root
    if (name === undefined) {
      if (!whole.startsWith('<')) parent.children.push(unescaped(whole))
    } else if (closing === '/') {
      if (open.length === 1 || open.pop()?.name !== name) return null
    } else {
      elements += 1
      if (elements > mostElements || open.length > deepest) return null
      const element: XmlElement = { name, attributes: attributesFrom(attributes), children: [] }
      parent.children.push(element)
      if (selfClosing !== '/') open.push(element)
    }
  }
  const outermost = root.children.filter((child) => typeof child !== 'string')
  return read === source.length && open.length === 1 && outermost.length === 1 ? (outermost[0] ?? null) : null
}
