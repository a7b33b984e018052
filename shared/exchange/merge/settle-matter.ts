import { mostStates } from '../../domain/exchange-notes'
import type { IssuedPaper } from '../../domain/issued-paper'
import type { MatterDraft } from '../../domain/matter'
import { intactDocument } from '../../rules/taken/intact-document'
import { wholeSectionOrder } from '../../text/fields/section-order'
import { partValue } from '../compare/matter-part'
import { sameValue } from '../compare/same-value'
import type { MergedPart } from './merged-part'
import { joinedLines } from './joined-lines'
import { settlePart, type Decide } from './settle-part'

interface Sides {
  readonly mine: MatterDraft
  readonly theirs: MatterDraft
}

/** What either side has copied out; of two marks of one paper either tells that it must be copied again. */
const copiedOut = ({ mine, theirs }: Sides): MatterDraft['copiedOut'] => {
  const names = [...new Set([...Object.keys(mine.copiedOut), ...Object.keys(theirs.copiedOut)])]
  const marks = (name: string): readonly string[] =>
    [mine.copiedOut[name], theirs.copiedOut[name]].filter((mark) => mark !== undefined)
  return Object.fromEntries(names.map((name) => [name, marks(name).toSorted().at(-1) ?? '']))
}

/** A unit that one side removed and a person decided to keep lies no longer in the trash. */
const stillRemoved = ({ units, removedUnits }: MatterDraft): MatterDraft['removedUnits'] => {
  const kept = new Set(units.map(({ id }) => id))
  return removedUnits.filter(({ id }) => !kept.has(id))
}

/** A year of which nothing copied is left to confirm is not listed. */
const stillCopied = (copied: MatterDraft['copied'], { mine }: Sides): MatterDraft['copied'] =>
  copied.filter(
    ({ from, fields }) => fields.length > 0 || !mine.copied.some((each) => each.from === from && each.fields.length > 0)
  )

/** Either side has come from what it sent or took in, and so has the matter that they are merged into. */
const exchangeNotes = ({ mine, theirs }: Sides): MatterDraft['exchange'] => ({
  ...mine.exchange,
  states: joinedLines(mine.exchange.states, theirs.exchange.states).slice(-mostStates),
  envelope: { ...theirs.exchange.envelope, ...mine.exchange.envelope }
})

/** What either side has issued has gone out; of two readings of one issue the one that is whole stands. */
function issuedOf({ mine, theirs }: Sides): MatterDraft['issued'] {
  const ofTheirs = new Map(theirs.issued.map((issue) => [issue.id, issue]))
  const known = new Set(mine.issued.map(({ id }) => id))
  const wholeOf = (issue: IssuedPaper): IssuedPaper =>
    intactDocument(issue) === null ? (ofTheirs.get(issue.id) ?? issue) : issue
  const all = [...mine.issued.map(wholeOf), ...theirs.issued.filter(({ id }) => !known.has(id))]
  return all.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

const withOutcome = (minutes: MatterDraft['minutes']): MatterDraft['minutes'] =>
  minutes.decision === null ? minutes : { ...minutes, outcome: minutes.decision.outcome }

/** As it is stored where it stands for the same: no order at all is the shortest. */
function asStored(committee: MatterDraft['committee'], { mine, theirs }: Sides): MatterDraft['committee'] {
  const stored = [mine, theirs]
    .filter((side) => sameValue(wholeSectionOrder(side.committee), committee.sectionOrder))
    .map((side) => side.committee.sectionOrder)
    .toSorted((one, other) => one.length - other.length)
  return { ...committee, sectionOrder: stored[0] ?? committee.sectionOrder }
}

const later = (one: string, other: string): string => (one < other ? other : one)

/** The matter that a merge comes to when every open question is decided; it keeps my id and the order of my members. */
export function settleMatter(open: MergedPart, sides: Sides, decide: Decide): MatterDraft {
  const { mine, theirs } = sides
  const part = settlePart(open, decide)
  // Every side of the merge is a matter whose members have been parsed, and a merge only chooses among them.
  const content = {
    units: [],
    removedUnits: [],
    copied: [],
    ...Object(part && partValue(part))
  } as unknown as MatterDraft
  const merged: MatterDraft = {
    ...content,
    id: mine.id,
    changed: later(mine.changed, theirs.changed),
    committee: asStored(content.committee, sides),
    minutes: withOutcome(content.minutes),
    issued: issuedOf(sides),
    copied: stillCopied(content.copied, sides),
    removedUnits: stillRemoved(content),
    copiedOut: copiedOut(sides),
    exchange: exchangeNotes(sides)
  }
  const names = [...new Set([...Object.keys(mine), ...Object.keys(merged)])].filter((name) =>
    Object.hasOwn(merged, name)
  )
  const members = new Map(Object.entries(merged))
  return Object.fromEntries(names.map((name) => [name, members.get(name)])) as MatterDraft
}
