import { diffComm, diff3Merge } from 'node-diff3'
import { plainSpaces } from '../../domain/reading/plain-spaces'
import type { WordChange } from '../../domain/report-against-minutes'
import type { EditedSection, SectionText } from '../../domain/section-text'
import { wordChanges } from '../../text/language/word-changes'
import { basisOf, type ComposedSection } from '../../text/papers/compose-sections'
import { withLine, withLineBelow, withoutLine } from './changed-text'
import { ownLines, saidOn, type OwnLine } from './own-lines'

/** A line of the proposal that is another than when the text was edited from it. */
export interface ProposalChange {
  readonly words: readonly WordChange[]
  /** The own text with this change alone in it; undefined where there is no place for it. */
  readonly taken: EditedSection | undefined
}

/** A line that differs: what it was, nothing where it is new; what it is, nothing where it is gone; and its place in what was. */
interface Difference {
  readonly at: number
  readonly was: string | undefined
  readonly is: string | undefined
}

function differences(before: readonly string[], after: readonly string[]): readonly Difference[] {
  let at = 0
  return diffComm([...before], [...after]).flatMap((hunk): readonly Difference[] => {
    const from = at
    at += hunk.common?.length ?? hunk.buffer1?.length ?? 0
    if (hunk.common) return []
    const [was, is] = [hunk.buffer1, hunk.buffer2]
    return Array.from({ length: Math.max(was.length, is.length) }, (_, index) => ({
      at: from + Math.min(index, was.length),
      was: was[index],
      is: is[index]
    }))
  })
}

/** Longer lines are not compared word by word, which takes the square of their length. */
const longestLine = 10_000

const lettersAlike = (one: string, other: string): number =>
  one.length + other.length > longestLine
    ? 0
    : wordChanges(one, other)
        .filter(({ kind }) => kind === 'same')
        .reduce((sum, { text }) => sum + text.length, 0)

/** The own line that a line of the proposal became: the same, or the one that has most in common with it, at least half. */
function lineOf(said: string, lines: readonly OwnLine[]): OwnLine | undefined {
  const same = lines.find((line) => saidOn(line) === said)
  if (same) return same
  const scored = lines.map((line) => ({ line, alike: lettersAlike(said, saidOn(line)) }))
  const best = scored.toSorted((one, other) => other.alike - one.alike)[0]
  return best && best.alike * 2 > said.length ? best.line : undefined
}

const tokens = (line: string): string[] => line.split(/(\s+)/)

/** A line with what changed between two others; undefined where the same words have been changed in it too. */
function merged(mine: string, was: string, is: string): string | undefined {
  const pieces = diff3Merge(tokens(mine), tokens(was), tokens(is), { excludeFalseConflicts: true })
  return pieces.some(({ conflict }) => conflict) ? undefined : pieces.flatMap(({ ok }) => ok ?? []).join('')
}

function withChange(
  text: SectionText,
  { at, was, is }: Difference,
  before: readonly string[]
): SectionText | undefined {
  const lines = ownLines(text)
  if (was === undefined) {
    const above = before[at - 1]
    const line = above === undefined ? undefined : lineOf(above, lines)
    return line && is !== undefined ? withLineBelow(text, line, is) : undefined
  }
  const line = lineOf(was, lines)
  if (line === undefined) return undefined
  if (is === undefined) return saidOn(line) === was ? withoutLine(text, line) : undefined
  const next = merged(line.text, was, is)
  return next === undefined ? undefined : withLine(text, line, next)
}

/** What differs between the proposal as it was when the text was edited and as it is now, line by line, each to take over alone. */
export function proposalChanges({ edited, proposal }: ComposedSection): readonly ProposalChange[] {
  if (edited === undefined || edited.basis === '') return []
  const before = plainSpaces(edited.basis).split('\n')
  return differences(before, basisOf(proposal).split('\n')).map((difference) => {
    const { at, was, is } = difference
    const text = withChange(edited.text, difference, before)
    const basis = before.toSpliced(at, was === undefined ? 0 : 1, ...(is === undefined ? [] : [is])).join('\n')
    return { words: wordChanges(was ?? '', is ?? ''), taken: text && { ...edited, text, basis } }
  })
}
