import { expect, test } from 'vitest'
import { readOrganisationNumber } from '../../../../shared/domain/reading/read-organisation-number'

test.each(['212000-0142', '2120000142', ' 16212000-0142 ', '212000 0142', '21\u200B2000-0142'])(
  '%j is read as an organisation number',
  (typed) => {
    expect(readOrganisationNumber(typed)).toEqual({ kind: 'answered', value: '212000-0142' })
  }
)

test('nothing typed is no answer', () => {
  expect(readOrganisationNumber(' ')).toEqual({ kind: 'missing' })
})

test.each(['212000-0143', '212000-0124', '212001-0142'])('the check digit of %s is wrong', (typed) => {
  expect(readOrganisationNumber(typed)).toEqual({ kind: 'unreadable', typed, because: 'wrongCheckDigit' })
})

test.each(['212000', '212000-01422', 'okänt', '811218-9876', '19811218-9876', '212000–0142', '２１２０００-0142'])(
  '%s is no organisation number, nor is a personal identity number',
  (typed) => {
    expect(readOrganisationNumber(typed)).toEqual({ kind: 'unreadable', typed, because: 'notAnOrganisationNumber' })
  }
)
