/** Why a text is refused before it is parsed as JSON. */
export type ScanRefusal = 'not-json' | 'cut-off' | 'too-deep' | 'too-many-parts' | 'duplicate-key' | 'forbidden-key'

const deepest = 32
const mostTokens = 600_000
const token = /\s*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001F]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy

const keyOf = (quoted: string): string | undefined => {
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

/**
 * Reads a text once from start to end before it is parsed, and refuses what would be costly or dangerous to parse: too
 * deep, too many parts, a key twice in one object. Null when nothing stands against parsing it.
 */
export function scanJson(text: string): ScanRefusal | null {
  const scan: Scan = { open: [], expectsKey: false }
  let tokens = 0
  let position = 0
  const end = text.trimEnd().length
  while (position < end) {
    token.lastIndex = position
    const match = token.exec(text)
    if (!match) return position > 0 && scan.open.length > 0 && looksCut(text.slice(position)) ? 'cut-off' : 'not-json'
    position = token.lastIndex
    tokens += 1
    if (tokens > mostTokens) return 'too-many-parts'
    const [, sign, quoted] = match
    const refusal = sign !== undefined ? takeSign(scan, sign) : quoted !== undefined ? refuseKey(scan, quoted) : null
    if (refusal) return refusal
  }
  if (scan.open.length > 0) return 'cut-off'
  return tokens === 0 ? 'not-json' : null
}

/** Whether what is left is the beginning of something that never ended: a string without its quote, half a word. */
const looksCut = (rest: string): boolean => /^\s*(?:"(?:[^"\\]|\\.)*\\?|t|tr|tru|f|fa|fal|fals|n|nu|nul|-)$/su.test(rest)
