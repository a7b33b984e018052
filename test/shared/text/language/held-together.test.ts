import { describe, expect, test } from 'vitest'
import { plainSpaces } from '../../../../shared/domain/reading/plain-spaces'
import { paragraphsOf, readableBlocks } from '../../../../shared/document/paragraphs'
import { review } from '../../../../shared/review/review'
import { sameText } from '../../../../shared/exchange/working-copy/canonical-lines'
import { composePaper } from '../../../../shared/text/papers/compose-paper'
import { composeSections, basisOf } from '../../../../shared/text/papers/compose-sections'
import { sectionForClipboard } from '../../../../shared/text/papers/clipboard-content'
import { putOnClipboard } from '../../../../shared/text/papers/put-on-clipboard'
import { fingerprint } from '../../../../shared/domain/fingerprint'
import { textFromBlocks } from '../../../../shared/text/sentences/section-blocks'
import { sampleMatter } from '../../../../shared/sample/sample-matter'

const matter = { ...sampleMatter(''), minutes: { ...sampleMatter('').minutes, itemNumber: '7', outcome: 'asProposed' } }
const everything = (kind: 'staff-report' | 'minutes-extract' | 'cover-email'): string =>
  Object.values(paragraphsOf(composePaper(kind, matter)))
    .flat()
    .join('\n')
const proposal = (id: string) =>
  composeSections('staff-report', matter).find((section) => section.id === id)?.proposal ?? []

describe('dates, signs and numbers', () => {
  test('are held together by no-break spaces', () => {
    expect(everything('staff-report')).toContain('Dnr\u00A0EXN\u00A02023/41')
    expect(everything('staff-report')).toContain('Telefon: 08-000\u00A000\u00A0001')
    expect(everything('staff-report')).toContain('senast den\u00A030\u00A0juni\u00A02023')
    expect(everything('minutes-extract')).toMatch(/^§\u00A07$/m)
    expect(everything('cover-email')).toContain(
      'sammanträdet den\u00A020\u00A0juni\u00A02023, §\u00A07, dnr\u00A0EXN\u00A02023/41'
    )
  })
  test('are nowhere parted by a space that a line could break', () => {
    for (const kind of ['staff-report', 'minutes-extract', 'cover-email'] as const) {
      expect(everything(kind)).not.toMatch(
        /\d (?:maj|juni|november)|(?:maj|juni|november) \d|§ \d|[Dd]nr \w|\d procent|den \d/
      )
    }
  })
})

describe('a space and a no-break space are the same', () => {
  const text = textFromBlocks(proposal('background'))
  const plain = JSON.parse(plainSpaces(JSON.stringify(text))) as typeof text

  test('to the basis of an edited text, also one that an older version stored', () => {
    const basis = readableBlocks(proposal('background')).join('\n')
    for (const stored of [basis, plainSpaces(basis)]) {
      const edited = { ...matter, texts: { background: { text, basis: stored } } }
      expect(composeSections('staff-report', edited).find(({ id }) => id === 'background')?.stale).toBe(false)
    }
    expect(basisOf(proposal('background'))).toBe(plainSpaces(basis))
  })
  test('to the working copy', () => expect(sameText(text, plain)).toBe(true))
  test('to the reviewer', () => {
    const found = (own: typeof text) => review({ ...matter, texts: { background: { text: own, basis: '' } } })
    expect(found(text)).toEqual(found(plain))
  })
  test('to the mark of what has been copied', () => {
    const target = { paper: 'staff-report' as const, section: 'background' }
    const copy = sectionForClipboard('staff-report', matter, 'background') ?? expect.fail()
    const marked = { ...matter, copiedOut: { 'staff-report.background': fingerprint(plainSpaces(copy.html)) } }
    expect(putOnClipboard(marked, target, () => copy)).toBe('copied')
  })
})
