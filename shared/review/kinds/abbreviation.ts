import { findingReasons } from '../../text/sentences/finding-reasons'
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
  exkl: 'exklusive',
  's.k.': 'så kallad',
  'm.a.a.': 'med anledning av',
  'f.n.': 'för närvarande',
  'e.d.': 'eller dylikt',
  'o.d.': 'och dylikt',
  'tel.': 'telefon'
}
/** *S.k.* and *o.d.* inflect, so a person writes them out. */
const inflects = ['s.k.']
/** A space may follow each full stop, and "t ex" has none: but only letters that stand apart, so that "mm" stays a measure. */
const inPattern = (short: string): string => {
  const dotted = short.replace(/\./g, '\\.\\s?')
  const letters = short.split('.').filter((part) => part !== '')
  return letters.length < 2 ? dotted : `${dotted}|${letters.join('\\s')}(?![.])`
}
const keyOf = (match: string): string => {
  if (match.includes('.')) return match.replace(/\s/g, '').toLowerCase()
  const parts = match.trim().toLowerCase().split(/\s+/)
  return parts.length < 2 ? parts.join('') : `${parts.join('.')}.`
}
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${Object.keys(inFull).map(inPattern).join('|')})(?![\\p{L}\\p{N}@])`,
  'giu'
)

const startsSentence = (before: string): boolean => /(?:^|[.!?]\s+)$/.test(before)
/** Whether the abbreviation's own full stop is also the sentence's. */
const endsSentence = (match: string, after: string): boolean =>
  match.trimEnd().endsWith('.') && /^\s*$|^\s+\p{Lu}/u.test(after)

function written(match: RegExpExecArray, text: string): string | undefined {
  const full = inFull[keyOf(match[0])]
  if (full === undefined) return undefined
  const after = text.slice(match.index + match[0].length)
  const first = startsSentence(text.slice(0, match.index)) ? full.slice(0, 1).toUpperCase() + full.slice(1) : full
  return `${first}${endsSentence(match[0], after) ? '.' : /\s$/.test(match[0]) ? ' ' : ''}`
}

export const abbreviation: Kind = ({ passages }) =>
  seen(
    inRunningText(passages),
    ({ plain }) => plain,
    pattern,
    (match, { plain }) => {
      const full = written(match, plain)
      return full === undefined
        ? undefined
        : {
            reason: findingReasons.abbreviation(full.replace(/\.?\s*$/, '').toLowerCase()),
            ...(inflects.includes(keyOf(match[0])) ? {} : { mend: instead(match, full) })
          }
    }
  )
