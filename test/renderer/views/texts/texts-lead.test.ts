import { expect, test } from 'vitest'
import { textsLead } from '../../../../renderer/views/texts/texts-lead'

const plain = { edited: undefined, stale: false }
const edited = { edited: { text: [], basis: '' }, stale: false }
const stale = { ...edited, stale: true }

test.each([
  [[plain, plain], 'Alla avsnitt följer uppgifterna. Redigera ett avsnitt när det ska stå något annat.'],
  [[edited, plain], 'Ett avsnitt är redigerat, resten följer uppgifterna.'],
  [[edited, edited, plain], 'Två avsnitt är redigerade, resten följer uppgifterna.'],
  [[stale, plain], 'Ett avsnitt är redigerat, och uppgifterna bakom det har ändrats.'],
  [[stale, edited], 'Två avsnitt är redigerade. Uppgifterna bakom ett av dem har ändrats.'],
  [[stale, stale], 'Två avsnitt är redigerade. Uppgifterna bakom dem har ändrats.']
])('%#: what is said of the texts', (sections, words) => {
  expect(textsLead(sections)).toBe(words)
})
