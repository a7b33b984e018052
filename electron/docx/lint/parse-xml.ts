import type { XmlElement } from './xml-element'

const token =
  /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([^\s/>!?]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return named[name ?? ''] ?? whole
  })

const attributesFrom = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')])
  )

/** Reads a part that this program wrote itself; null when it is not well-formed. Document types are not XML here. */
export function parseXml(source: string): XmlElement | null {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  let read = 0
  for (const match of source.matchAll(token)) {
    const [whole, closing, name, attributes = '', selfClosing] = match
    read += whole.length
    const parent = open.at(-1) ?? root
    if (name === undefined) {
      if (!whole.startsWith('<')) parent.children.push(unescaped(whole))
    } else if (closing === '/') {
      if (open.length === 1 || open.pop()?.name !== name) return null
    } else {
      const element: XmlElement = { name, attributes: attributesFrom(attributes), children: [] }
      parent.children.push(element)
      if (selfClosing !== '/') open.push(element)
    }
  }
  const elements = root.children.filter((child) => typeof child !== 'string')
  return read === source.length && open.length === 1 && elements.length === 1 ? (elements[0] ?? null) : null
}
