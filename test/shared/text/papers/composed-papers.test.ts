import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PaperDocument } from '../../../../shared/document/document'
import { gapsOf } from '../../../../shared/document/gaps'
import { paragraphsOf, readable } from '../../../../shared/document/paragraphs'
import { settle } from '../../../../shared/document/settle'
import { paperKinds } from '../../../../shared/domain/paper-kind'
import { whyNotMade } from '../../../../shared/rules/taken/paper-applies'
import { composePaper } from '../../../../shared/text/papers/compose-paper'
import { finishPaper } from '../../../../shared/text/papers/finish-paper'
import { hardNames } from '../../../builders/hard-names'
import { completeMatter, randomMatter } from '../../../builders/random-matter'

const verb = new RegExp(
  '(?<!\\p{L})(?:är|ska|bifogas|delas|utses|har|hör|deltar|deltog|godkänner|noterar|nominerar|förklaras|förklarar|föreslår|lyfter|redovisar|följer|skickas|tas|' +
    'bedömer|ser|ger|nås|överträffas|finner|bordlägger|återremitterar|avslår|beslutar|framgår|gäller|tillkännages|sitter|kan|fanns|justeras|uppfyller|finns|kommer|lyder|avges|avstår|avgör|vinner|betyder|begärs|får|lägger|läggs|reserverar|kallas|når|överträffar|visar|räknas)(?!\\p{L})',
  'u'
)
const names = hardNames.map(([name]) => name).filter((name) => name !== 'Kvalitetsutmärkelsen')

/** Paragraphs of running text; those in lists, heads and signatures are none. */
const runningText = ({ sections }: PaperDocument): readonly string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'paragraph' ? [readable(block.content)] : []))
  )

const decision = new Set(['proposal', 'decision', 'laidProposal'])

/** The sentences that the program made, beside the decision itself, which the minutes repeat on purpose. */
const ownSentences = (paper: PaperDocument): readonly string[] =>
  runningText({ ...paper, sections: paper.sections.filter(({ id }) => !decision.has(id)) }).flatMap((text) =>
    text.split(/(?<=\.) (?=\p{Lu})/u)
  )

/** An e-mail greets, and the sheet's foot and the lead of a list are no sentences. */
const isNoGreeting = (text: string): boolean =>
  !/^(?:Hej!|Med vänlig hälsning|Rätt utdraget intygas:|Har dragit sig ur:)/.test(text)

const everyText = (paper: PaperDocument): readonly string[] => Object.values(paragraphsOf(paper)).flat()

describe.each(paperKinds)('a %s, whatever is missing', (kind) => {
  const finished = (check: (paper: PaperDocument) => void): void => {
    fc.assert(
      fc.property(completeMatter, (matter) => {
        const finished = finishPaper(kind, matter, false)
        if (finished.ok) check(finished.value.document)
        else expect(finished.problem.kind).toBe('not-made')
      }),
      { numRuns: Number(process.env['NAMNDKLAR_MATTERS'] ?? 80) }
    )
  }

  test('has no gap left, and no trace of one', () => {
    finished((paper) => {
      expect(gapsOf(paper)).toEqual([])
      for (const text of everyText(paper))
        expect(text).not.toMatch(/ {2}| [.,:;]|,\.|\.\.|saknas\]|undefined|null|NaN|^\s|\s$|^$/)
    })
  })

  test('has only whole sentences: a capital, a verb, and an end', () => {
    finished((paper) => {
      for (const text of runningText(paper).filter(isNoGreeting)) expect(text).toMatch(/^\p{Lu}.*[.:]$/su)
      for (const sentence of ownSentences(paper).filter(isNoGreeting)) expect(sentence).toMatch(verb)
    })
  })

  test('begins no sentence with digits or with the name of a unit', () => {
    finished((paper) => {
      for (const sentence of ownSentences(paper)) {
        expect(sentence).not.toMatch(/^\d/)
        expect(names.filter((name) => sentence.startsWith(`${name} `))).toEqual([])
      }
    })
  })

  test('says nothing twice', () => {
    finished((paper) => {
      const sentences = ownSentences(paper)
      expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([])
    })
  })

  test('ends a paragraph with a colon only above a list or what it announces', () => {
    finished((paper) => {
      for (const { blocks } of paper.sections) {
        blocks.forEach((block, index) => {
          if (block.type === 'paragraph' && readable(block.content).endsWith(':'))
            expect(blocks[index + 1]).toBeDefined()
        })
      }
    })
  })

  test('has no section without text', () => {
    finished((paper) => {
      expect(paper.sections.filter(({ blocks }) => blocks.length === 0)).toEqual([])
    })
  })

  test('is refused or finished, and as a draft is always made with all its gaps', () => {
    fc.assert(
      fc.property(randomMatter, (matter) => {
        const composed = composePaper(kind, matter)
        const draft = finishPaper(kind, matter, true)
        const finished = finishPaper(kind, matter, false)
        const isMade = whyNotMade(kind, matter) === undefined
        expect([draft.ok, draft.ok || draft.problem.kind]).toEqual(isMade ? [true, true] : [false, 'not-made'])
        if (draft.ok) expect(draft.value.document).toEqual({ ...composed, draft: true })
        if (finished.ok) {
          expect(finished.value.document).toEqual(settle(composed))
          expect(finished.value.remarks).toEqual(
            expect.arrayContaining(gapsOf(composed).filter(({ need }) => need === 'wanted'))
          )
          expect(
            finished.value.remarks.slice(gapsOf(composed).length).every(({ unread }) => unread !== undefined)
          ).toBe(true)
          expect(finished.value.remarks.map(({ need }) => need)).not.toContain('required')
        } else if (isMade) {
          expect(finished.problem.kind === 'incomplete' && finished.problem.gaps.map(({ need }) => need)).toContain(
            'required'
          )
        }
      })
    )
  })
})
