import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exchangedBound,
  isOverBound,
  superfluousStates,
  type ExchangedFile
} from '../../../electron/data/superfluous-states'

const megabyte = 1024 * 1024
const file = (hash: string, bytes = 1, at = 0): ExchangedFile => ({ hash, bytes, at })
const bound = { files: 8, bytes: 100 }
const none = { lines: [], recent: [], bound }

describe('the exchanged states that are let go when there is no room', () => {
  it('are those that no matter names any more, the oldest first', () => {
    const files = [file('gone-1', 20, 1), file('gone-2', 20, 2), file('named', 20, 0)]
    expect(superfluousStates([...files, file('other', 30, 3)], { ...none, lines: [['named']] })).toEqual(['gone-1'])
  })

  it('are those furthest back in any matter, so that a large matter does not crowd out a small one', () => {
    const large = Array.from({ length: 100 }, (_, at) => file(`large-${at}`, 10 * megabyte, at))
    const small = [file('small-0', megabyte, 0), file('small-1', megabyte, 0)]
    const lines = [large.map(({ hash }) => hash), small.map(({ hash }) => hash)]
    const gone = superfluousStates([...large, ...small], { lines, recent: [], bound: exchangedBound })
    expect(gone).toEqual(
      large
        .slice(0, 86)
        .reverse()
        .map(({ hash }) => hash)
    )
  })

  it('are none that another matter sent last, though they lie far back in this one', () => {
    const files = ['a', 'b', 'c', 'd'].map((hash) => file(hash, 30))
    expect(
      superfluousStates(files, {
        ...none,
        lines: [
          ['a', 'b', 'c', 'd'],
          ['x', 'a']
        ]
      })
    ).toEqual(['c', 'b'])
  })

  it('are none that have just been sent, before their matter names them', () => {
    const files = ['a', 'b', 'sent'].map((hash) => file(hash, 30))
    expect(superfluousStates(files, { ...none, lines: [['a', 'b']], recent: ['sent'] })).toEqual(['a'])
  })

  it('leave no more than the bound, whatever there was', () => {
    const anyFile = fc.record({ hash: fc.uuid(), bytes: fc.nat(60), at: fc.nat(50) })
    fc.assert(
      fc.property(
        fc.uniqueArray(anyFile, { selector: ({ hash }) => hash, maxLength: 40 }),
        fc.array(fc.nat(39)),
        (files, places) => {
          const lines = [places.flatMap((place) => files[place]?.hash ?? [])]
          const gone = new Set(
            superfluousStates(files, { lines, recent: files.slice(0, 2).map(({ hash }) => hash), bound })
          )
          expect(
            isOverBound(
              files.filter(({ hash }) => !gone.has(hash)),
              bound
            )
          ).toBe(false)
        }
      )
    )
  })
})
