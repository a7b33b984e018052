import { describe, expect, it } from 'vitest'
import { checklistJson } from '../../../../shared/exchange/json/checklist-json'
import { paragraphsOf } from '../../../../shared/document/paragraphs'
import { checklist } from '../../../../shared/rules/checklist'
import { withOverride } from '../../../../shared/rules/with-override'
import { review } from '../../../../shared/review/review'
import { checklistText } from '../../../../shared/text/sentences/checklist-text'
import { committeeWords } from '../../../../shared/text/language/committee-words'
import { overrideSentences } from '../../../../shared/text/sentences/override-text'
import { verdictTag } from '../../../../shared/text/sentences/verdict-tag'
import { tellsOfOverride, withOverrideTold } from '../../../../shared/text/papers/with-override-told'
import { yearSheet } from '../../../../shared/text/papers/year-sheet'
import { matterOf } from '../../../builders/matter'
import { unitOf } from '../../../builders/unit'

const unit = unitOf({ employees: '4' })
const criterion = 'minimumEmployees-enter'
const matter = matterOf({ units: [unit] })
const set = withOverride(matter, unit.id, criterion, 'Tjänsten tillsätts i augusti')
const [listed] = checklist(set).units
const line = listed?.outcomes.find((each) => each.criterion.id === criterion)

describe('a finding set aside for one unit', () => {
  it('keeps its outcome and adds its reason, everywhere it is told', () => {
    expect(listed?.verdict).toBe('notMet')
    expect(listed && verdictTag(listed)).toBe('1 krav inte uppfyllt, bortses från')
    expect(checklistText(set).join('\n')).toContain('Bortses från: Tjänsten tillsätts i augusti.')
    expect(paragraphsOf(yearSheet(set)).body.join('\n')).toContain('Bortses från: Tjänsten tillsätts i augusti.')
    expect(checklistJson(set).units[0]?.outcomes.find((each) => each.criterion === criterion)).toMatchObject({
      outcome: 'notMet',
      overridden: 'Tjänsten tillsätts i augusti'
    })
  })

  it('counts again without a reason', () => {
    expect(withOverride(set, unit.id, criterion, ' ')).toEqual(matter)
  })

  it('is told once in Ärendets beredning, in sentences that the reviewer leaves alone', () => {
    if (!line) return expect.fail('no such criterion')
    const sentences = overrideSentences(line, unit.name, committeeWords(set.committee))
    expect(sentences).toBe(
      'Kravet ”Minst fem medarbetare inklusive chef” är inte uppfyllt för Dagcentralen Linden. Förvaltningen bortser från det av följande skäl: Tjänsten tillsätts i augusti.'
    )
    const told = withOverrideTold(set, sentences)
    expect(tellsOfOverride(set, sentences)).toBe(false)
    expect(tellsOfOverride(told, sentences)).toBe(true)
    expect(review(told).filter(({ section, kind }) => section === 'preparation' && kind !== 'gapInText')).toEqual([])
  })
})
