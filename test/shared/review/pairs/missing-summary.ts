import type { MatterDraft } from '../../../../shared/domain/matter'
import { sampleMatter } from '../../../../shared/sample/sample-matter'
import { edited, editedList } from '../edited'
import type { Pair } from './pair'

const sample = sampleMatter('')
const withSummary = (...paragraphs: readonly string[]): MatterDraft => ({
  ...sample,
  texts: { summary: edited(...paragraphs) }
})
const inOrder = (sectionOrder: readonly string[]): MatterDraft => ({
  ...sample,
  committee: { ...sample.committee, sectionOrder }
})
const asMinutes = (matter: MatterDraft): MatterDraft => ({
  ...matter,
  minutes: { ...matter.minutes, itemNumber: '7', outcome: 'asProposed' }
})

const empty = ['', ' ', '\n', '\t', '\u00A0', ' \n ', '–', '...', '-', '\u200B', 'Sammanfattning', 'x']
const whole = withSummary('I ärendet redovisas de enheter som deltar i årets kvalitetsutmärkelse.')
const emptied = empty.map((text) => ({ name: JSON.stringify(text), planted: withSummary(text), clean: whole }))

export const missingSummaryPairs: Pair[] = [
  ...emptied,
  { name: 'three empty paragraphs', planted: withSummary('', ' ', ''), clean: whole },
  { name: 'an empty list', planted: { ...sample, texts: { summary: editedList('', '') } }, clean: whole },
  {
    name: 'no summary in the order',
    planted: inOrder(['proposal', 'matter', 'views']),
    clean: inOrder(['proposal', 'summary', 'matter', 'views'])
  },
  {
    name: 'an empty case in the extract',
    planted: asMinutes({ ...sample, texts: { case: edited(' ') } }),
    clean: asMinutes(sample)
  }
]
