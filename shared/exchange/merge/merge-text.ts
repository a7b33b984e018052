import { diff3Merge, diffComm } from 'node-diff3'
import { pathBelow } from '../../domain/paths/path-steps'
import { sameValue } from '../compare/same-value'
import type { MergedPart, TextPiece } from './merged-part'
import { textLines, textOfLines } from './text-lines'

/** A section's text as it is stored, with what stands beside it. */
type Section = Record<string, unknown>

const isSection = (value: unknown): value is Section & { readonly text: readonly unknown[] } =>
  typeof value === 'object' && value !== null && 'text' in value && Array.isArray(value.text)

/** What two texts have in common stands for the text before both, where that is not known. */
const commonLines = (mine: readonly string[], theirs: readonly string[]): readonly string[] =>
  diffComm(mine, theirs).flatMap(({ common }) => common ?? [])

/** The text's pieces in order: where only one side changed, its words; where both did, an open piece. */
function piecesOf(
  mine: readonly string[],
  theirs: readonly string[],
  base: readonly string[] | undefined,
  path: string
): readonly TextPiece[] {
  const before = base ?? commonLines(mine, theirs)
  let open = 0
  return diff3Merge(mine, before, theirs, { excludeFalseConflicts: true }).map(({ ok, conflict }): TextPiece => {
    if (ok) return { kind: 'agreed', lines: ok }
    open += 1
    const [a, o, b] = [conflict?.a ?? [], conflict?.o ?? [], conflict?.b ?? []]
    const texts = { mine: textOfLines(a), theirs: textOfLines(b), ...(base && { base: textOfLines(o) }) }
    return {
      kind: 'open',
      conflict: { kind: 'value', path: pathBelow(path, String(open)), ...texts },
      mine: a,
      theirs: b
    }
  })
}

/**
 * What stands beside the text, first of all the proposal that it was edited from. Where both have a newer one, the one
 * that they began with stands, so that the program tells of the newest again.
 */
function besideText(mine: Section, theirs: Section, base: Section | undefined): Section {
  const pick = (name: string): unknown => {
    if (base === undefined || sameValue(theirs[name], base[name])) return mine[name]
    return sameValue(mine[name], base[name]) ? theirs[name] : base[name]
  }
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  return Object.fromEntries(names.map((name) => [name, sameValue(mine[name], theirs[name]) ? mine[name] : pick(name)]))
}

/**
 * Merges a section's text paragraph by paragraph, and lists item by item. Undefined where one of the sides is no such
 * text.
 */
export function mergeText(mine: unknown, theirs: unknown, base: unknown, path: string): MergedPart | undefined {
  if (!isSection(mine) || !isSection(theirs)) return undefined
  const before = isSection(base) ? base : undefined
  const pieces = piecesOf(textLines(mine.text), textLines(theirs.text), before && textLines(before.text), path)
  return { kind: 'text', section: besideText(mine, theirs, before), pieces }
}
