import { describe, expect, it } from 'vitest'
import { gapsOf } from '../../../../shared/document/gaps'
import { composePaper } from '../../../../shared/text/papers/compose-paper'
import { committeeWords } from '../../../../shared/text/language/committee-words'
import { copiedLabel, copiedParts } from '../../../../shared/text/fields/copied-text'
import { fieldLabel } from '../../../../shared/text/fields/field-label'
import { kindsOfPapers } from '../../../../shared/text/fields/kinds-of-papers'
import { pathWords } from '../../../../shared/text/fields/path-words'
import { handlingWords } from '../../../../shared/text/fields/rule-words'
import { saidOf } from '../../../../shared/text/language/said-of'
import { matterOf } from '../../../builders/matter'

const board = matterOf({
  awardYear: '2026',
  committee: { kind: 'board', name: '', verifiers: [] },
  decision: { form: 'approve', immediateVerification: 'item' }
})
const words = committeeWords(board.committee)

describe('a company’s board', () => {
  it('is not called a committee in what a paper leaves out', () => {
    const labels = (['staff-report', 'minutes-extract', 'verification-sheet', 'cover-email'] as const).flatMap((kind) =>
      gapsOf(composePaper(kind, board)).map(({ label }) => label)
    )
    expect(labels).toEqual(
      expect.arrayContaining(['styrelsens namn', 'vad styrelsen ska göra', 'justerare i styrelsens profil'])
    )
    expect(labels.filter((label) => /nämnd/i.test(label))).toEqual([])
  })

  it('is not called a committee in labels', () => {
    expect(fieldLabel('committee.verifiers', words)).toBe('justerare i styrelsens profil')
    expect(pathWords('committee.name', [board])).toBe('Styrelsens namn')
    expect(copiedLabel('rules.committeeHandling', board)).toBe('vad styrelsen ska göra')
    expect(
      copiedParts([{ field: 'committee.name', from: '2023', value: 'X', waitsFor: 'yes' }], board).map(
        ({ name }) => name
      )
    ).toEqual(['Styrelsens uppgifter'])
    expect(saidOf(words, handlingWords.approve)).toBe('Styrelsen ska godkänna deltagandet')
    expect(saidOf(words, kindsOfPapers['staff-report'].purpose)).toBe(
      'Bolagets förslag till styrelsen, inför sammanträdet.'
    )
  })

  it('leaves a committee’s words as they are', () => {
    expect(fieldLabel('committee.verifiers', committeeWords(matterOf().committee))).toBe('justerare i nämndens profil')
  })
})
