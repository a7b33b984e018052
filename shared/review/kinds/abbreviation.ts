import { findingReasons } from '../../text/finding-reasons'
import { inRunningText } from '../in-running-text'
import { instead, seen } from '../seen'
import type { Kind } from '../observation'

/** `kl.` belongs in "kl. 9.00", and `nr` and `AB` are never written in full here. */
const inFull: Record<string, string> = {
  'bl.a.': 'bland annat',
  't.ex.': 'till exempel',
  'm.m.': 'med mera',
  'm.fl.': 'med flera',
  'd.v.s.': 'det vill säga',
  'dvs.': 'det vill säga',
  'o.s.v.': 'och så vidare',
  'osv.': 'och så vidare',
  'etc.': 'och så vidare',
  'fr.o.m.': 'från och med',
  't.o.m.': 'till och med',
  'p.g.a.': 'på grund av',
  'f.d.': 'före detta',
  'inkl.': 'inklusive',
  'exkl.': 'exklusive',
  'resp.': 'respektive',
  'ev.': 'eventuellt',
  'enl.': 'enligt',
  'ang.': 'angående',
  'ca.': 'cirka',
  ca: 'cirka',
  dvs: 'det vill säga',
  osv: 'och så vidare',
  etc: 'och så vidare',
  inkl: 'inklusive',
  exkl: 'exklusive'
}
const inPattern = (short: string): string => short.replace(/\./g, '\\.\\s?')
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${Object.keys(inFull).map(inPattern).join('|')})(?![\\p{L}\\p{N}@])`,
  'giu'
)

const startsSentence = (before: string): boolean => /(?:^|[.!?]\s+)$/.test(before)
/** Whether the abbreviation's own full stop is also the sentence's. */
const endsSentence = (match: string, after: string): boolean =>
  match.trimEnd().endsWith('.') && /^\s*$|^\s+\p{Lu}/u.test(after)

function written(match: RegExpExecArray, text: string): string | undefined {
  const full = inFull[match[0].replace(/\s/g, '').toLowerCase()]
  if (full === undefined) return undefined
  const after = text.slice(match.index + match[0].length)
  const first = startsSentence(text.slice(0, match.index)) ? full.slice(0, 1).toUpperCase() + full.slice(1) : full
  return `${first}${endsSentence(match[0], after) ? '.' : /\s$/.test(match[0]) ? ' ' : ''}`
}

export const abbreviation: Kind = ({ passages }) =>
  seen(inRunningText(passages), ({ plain }) => plain, pattern, (match, { plain }) => {
    const full = written(match, plain)
    return full === undefined
      ? undefined
      : { reason: findingReasons.abbreviation(full.replace(/\.?\s*$/, '').toLowerCase()), mend: instead(match, full) }
  })
