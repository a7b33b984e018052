import { describe, expect, test } from 'vitest'
import { readableBlocks } from '../../../../shared/document/paragraphs'
import { criterionKinds } from '../../../../shared/domain/rule-profile'
import { checklist } from '../../../../shared/rules/checklist'
import { confirmedRules } from '../../../../shared/rules/confirmed-rules'
import { limitOf } from '../../../../shared/rules/kinds-of-criteria'
import { unreadableFields } from '../../../../shared/text/fields/unreadable-fields'
import { eligibilityBlocks } from '../../../../shared/text/sentences/eligibility'
import { formQuestions } from '../../../../shared/text/sentences/unit-form-questions'
import { matterOf } from '../../../builders/matter'
import { criterionOf } from '../../../builders/profile'
import { unitOf } from '../../../builders/unit'

describe.each(criterionKinds)('a criterion of the kind %s', (kind) => {
  const criterion = criterionOf({ id: 'asked', kind, parameter: '5', wording: 'Årets krav' })
  const unit = unitOf()
  const matter = matterOf({ rules: { criteria: [criterion] }, units: [unit] })
  const withLimit = (parameter: string) => matterOf({ rules: { criteria: [{ ...criterion, parameter }] } })
  const field = (): string => checklist(matter).units[0]?.outcomes[0]?.field.replace(`units.${unit.id}.`, '') ?? ''

  test('is told in the papers', () =>
    expect(readableBlocks(eligibilityBlocks(confirmedRules(matter))).join(' ')).toMatch(/^För att få delta .{10}.*\.$/))

  test('is asked in the unit’s form, for the answer that the checklist leads to', () =>
    expect(formQuestions(unit, matter).map(({ key }) => key)).toContain(field()))

  test('is unread where its limit is, and only where it sets one', () => {
    const unread = unreadableFields(withLimit('gräns')).map(({ field: path }) => path)
    expect(unread).toEqual(limitOf(criterion) === null ? [] : ['rules.criteria'])
  })
})
