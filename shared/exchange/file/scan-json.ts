import { matterLimits } from './matter-limits'

/** Why a text is refused before it is parsed as JSON. */
export type ScanRefusal = 'not-json' | 'cut-off' | 'too-deep' | 'too-many-parts' | 'duplicate-key' | 'forbidden-key'

const deepest = 32
const signs = new Set('{}[],:')
const word = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const cutWord = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|-?\d[\d.eE+-]*)$/

/** The place after the string that begins at `start`, or undefined when its closing quote is missing. */
function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '"') return at + 1
  }
  return undefined
}

/** The place after the number or the word that begins at `start`, or undefined when none does. */
function endOfWord(text: string, start: number): number | undefined {
  word.lastIndex = start
  return word.test(text) ? word.lastIndex : undefined
}

const keyOf = (quoted: string): string | undefined => {
  if (!quoted.includes('\\')) return quoted.slice(1, -1)
  try {
    return JSON.parse(quoted) as string
  } catch {
    return undefined
  }
}

interface Scan {
  /** Keys seen in each open object; null for an open list. */
  open: (Set<string> | null)[]
  expectsKey: boolean
}

function refuseKey(scan: Scan, quoted: string): ScanRefusal | null {
  const keys = scan.open.at(-1)
  if (!keys || !scan.expectsKey) return null
  const key = keyOf(quoted)
  if (key === undefined) return 'not-json'
  if (key === '__proto__') return 'forbidden-key'
  if (keys.has(key)) return 'duplicate-key'
  keys.add(key)
  scan.expectsKey = false
  return null
}

function takeSign(scan: Scan, sign: string): ScanRefusal | null {
  if (sign === '{' || sign === '[') {
    scan.open.push(sign === '{' ? new Set() : null)
    scan.expectsKey = sign === '{'
    return scan.open.length > deepest ? 'too-deep' : null
  }
  if (sign === '}' || sign === ']') {
    const closed = scan.open.pop()
    scan.expectsKey = false
    return closed === undefined || (closed === null) !== (sign === ']') ? 'not-json' : null
  }
  scan.expectsKey = sign === ',' && scan.open.at(-1) instanceof Set
  return null
}

const isSpace = (sign: string | undefined): boolean => sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t'

/**
 * Reads a text once from start to end before it is parsed, and refuses what would be costly or dangerous to parse: too
 * deep, more parts than `most`, a key twice in one object. Null when nothing stands against parsing it.
 */
export function scanJson(text: string, most: number = matterLimits.partsInFile): ScanRefusal | null {
  const scan: Scan = { open: [], expectsKey: false }
  let tokens = 0
  let position = 0
  while (position < text.length) {
    const sign = text[position] ?? ''
    if (isSpace(sign)) {
      position += 1
      continue
    }
    tokens += 1
    if (tokens > most) return 'too-many-parts'
    const refusal = signs.has(sign) ? takeSign(scan, sign) : null
    if (refusal) return refusal
    const end = signs.has(sign) ? position + 1 : sign === '"' ? endOfString(text, position) : endOfWord(text, position)
    const inside = scan.open.length > 0
    if (end === undefined)
      return inside && (sign === '"' || cutWord.test(text.slice(position))) ? 'cut-off' : 'not-json'
    const badKey = sign === '"' ? refuseKey(scan, text.slice(position, end)) : null
    if (badKey) return badKey
    position = end
  }
  if (scan.open.length > 0) return 'cut-off'
  return tokens === 0 ? 'not-json' : null
}
