/** A word where it stands on its page, in points from the upper left corner. */
export interface PlacedWord {
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

export interface PageWords {
  width: number
  height: number
  words: PlacedWord[]
}

const page = /<page width="([\d.]+)" height="([\d.]+)">([^]*?)<\/page>/g
const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number(code))
  )

/** The pages in what `pdftotext -bbox` prints, word by word. */
export const pageWords = (printed: string): PageWords[] =>
  [...printed.matchAll(page)].map(([, width, height, content = '']) => ({
    width: Number(width),
    height: Number(height),
    words: [...content.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
      text: unescaped(text).normalize('NFC'),
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom)
    }))
  }))
