import { describe, expect, it } from 'vitest'
import { criterionKinds } from '../../../../shared/domain/rule-profile'
import { unitFieldNames } from '../../../../shared/domain/unit-fields'
import { unitColumns } from '../../../../shared/exchange/unit-changes/unit-column'
import { recogniseColumns } from '../../../../shared/exchange/unit-table/recognise-columns'
import { fieldLabel } from '../../../../shared/text/fields/field-label'
import { unitFieldWords } from '../../../../shared/text/fields/unit-field-words'
import { formQuestions } from '../../../../shared/text/sentences/unit-form-questions'
import { matterOf } from '../../../builders/matter'
import { criterionOf } from '../../../builders/profile'
import { unitOf } from '../../../builders/unit'

const criteria = criterionKinds.map((kind) => criterionOf({ id: kind, kind, wording: `Krav ${kind}` }))
const unit = unitOf()
const matter = matterOf({ units: [unit], rules: { criteria } })
const asked = new Set<string>(formQuestions(unit, matter).map(({ key }) => key))
const columns = unitColumns(matter.rules)

describe.each(unitFieldNames)('the field %s of a unit', (field) => {
  it('has a name in sentences', () => {
    expect(fieldLabel(`units.*.${field}`)).not.toBe('uppgift')
  })

  it('is asked in the form when its table says so, and not otherwise', () => {
    expect(asked.has(field)).toBe(unitFieldWords[field].asked !== 'never')
  })

  it('has a column that is recognised by its heading', () => {
    const heading = columns.find(({ key }) => key === field)?.heading ?? expect.fail('no column')
    expect(recogniseColumns([heading], matter.rules)).toEqual([field])
  })
})
