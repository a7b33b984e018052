/** The namespaces of the strict format, and those of the format that every program writes (ECMA-376 part 1 and part 4). */
const namespaces: readonly [strict: string, usual: string][] = [
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  [
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  ],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  [
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'
  ],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'http://schemas.openxmlformats.org/drawingml/2006/picture']
]

const twipsIn: Record<string, number> = { pt: 20, pc: 240, pi: 240, in: 1440, cm: 1440 / 2.54, mm: 144 / 2.54 }
const length = / w:([A-Za-z]+)="(-?\d+(?:\.\d+)?)(pt|pc|pi|in|cm|mm)"/g
const inHalfPoints = /<w:(?:sz|szCs|kern|position) w:val="(-?\d+(?:\.\d+)?)pt"/g
const sides: Record<string, string> = { start: 'left', end: 'right' }
/** A side of a table or cell; what a list starts at is written with the same word, and a number. */
const tableSide = /<w:(start|end)(?! w:val="\d+"\/>)(?=[ />])/g

/** A part of the strict format as the same part of the usual one; a part of the usual one stays as it is. */
export function transitional(source: string): string {
  if (!source.includes('http://purl.oclc.org/ooxml/')) return source
  return namespaces
    .reduce((part, [strict, usual]) => part.replaceAll(`"${strict}"`, `"${usual}"`), source)
    .replace(inHalfPoints, (found, size: string) => found.replace(`${size}pt`, String(Math.round(Number(size) * 2))))
    .replace(
      length,
      (_, name: string, size: string, unit: string) =>
        ` w:${name}="${Math.round(Number(size) * (twipsIn[unit] ?? 20))}"`
    )
    .replace(
      /(<w:(?:jc|lvlJc|tab) [^>]*w:val=")(start|end)"/g,
      (_, before: string, side: string) => `${before}${sides[side]}"`
    )
    .replace(tableSide, (_, side: string) => `<w:${sides[side]}`)
    .replace(/<w:ind [^>]*>/g, (ind) =>
      ind.replace(/ w:(start|end)(?==|Chars=)/g, (_, side: string) => ` w:${sides[side]}`)
    )
}
