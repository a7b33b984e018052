import { afterAll, describe, expect, it } from 'vitest'
import { textFindingKinds, type TextFindingKind } from '../../../shared/domain/finding'
import { applyMends } from '../../../shared/review/apply-mends'
import { measure, type Measured } from './pairs/measure'
import { pairsOfKind } from './pairs/pairs-of-kind'

const fewestPairs = 15
const leastRecall = 0.95

const measured = new Map<TextFindingKind, readonly Measured[]>()
const measuredOf = (kind: TextFindingKind): readonly Measured[] => {
  const known = measured.get(kind) ?? measure(kind, pairsOfKind[kind])
  measured.set(kind, known)
  return known
}

const share = (part: number, whole: number): string => `${String(part)}/${String(whole)}`

/** Recall over the planted mistakes, and precision over all that was found of the kind in every pair. */
function figures(kind: TextFindingKind): string {
  const all = measuredOf(kind)
  const found = all.filter(({ hits }) => hits.length > 0).length
  const wrong = [...measured.values()]
    .flat()
    .flatMap(({ onClean }) => onClean.filter((finding) => finding.kind === kind))
  const astray = all.flatMap((each) => each.astray)
  return `${kind.padEnd(26)} recall ${share(found, all.length)}  precision ${share(found, found + wrong.length + astray.length)}`
}

afterAll(() => {
  process.stdout.write(`${textFindingKinds.map(figures).join('\n')}\n`)
})

describe.each(textFindingKinds)('%s', (kind) => {
  it('is tried on many mistakes', () => {
    expect(pairsOfKind[kind].length).toBeGreaterThanOrEqual(fewestPairs)
  })

  it('finds nearly every planted mistake', () => {
    const missed = measuredOf(kind)
      .filter(({ hits }) => hits.length === 0)
      .map(({ pair }) => pair.name)
    expect(missed.length / pairsOfKind[kind].length, missed.join('\n')).toBeLessThanOrEqual(1 - leastRecall)
  })

  it('finds nothing where nothing is wrong', () => {
    const wrong = measuredOf(kind).flatMap(({ pair, astray, onClean }) =>
      [...astray, ...onClean].map((finding) => `${finding.kind} ”${finding.quote}” in ${pair.name}`)
    )
    expect(wrong).toEqual([])
  })

  it('puts right what it offers to put right', () => {
    for (const { pair, hits } of measuredOf(kind)) {
      if (pair.place === undefined || hits.length === 0 || hits.some(({ mend }) => mend === undefined)) continue
      expect(applyMends(pair.planted, hits).texts, pair.name).toEqual(pair.clean.texts)
    }
  })
})
