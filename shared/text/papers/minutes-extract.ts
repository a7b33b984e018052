import type { MatterDraft } from '../../domain/matter'
import { readLine } from '../../domain/reading/read-line'
import { clause, line, paragraph, required } from '../../document/build'
import type { PaperDocument, Section } from '../../document/document'
import { unitsOfItem } from '../../rules/taken/decided-units'
import { textOrGap } from '../fields/answer-or-gap'
import { composeSections } from './compose-sections'
import { correctionSections } from '../sentences/correction'
import { minutesExtractHead } from './letterhead'
import { itemTitle } from './paper-title'
import { sectionsFrom } from './sections-from'
import { annexSections } from '../sentences/units-annex'

const certification = ({ minutes }: MatterDraft): readonly Section[] =>
  minutes.certified !== 'yes'
    ? []
    : [
        {
          id: 'certification',
          blocks: [
            paragraph(clause('Rätt utdraget intygas:')),
            {
              type: 'signatures',
              toSign: true,
              signatories: [[line(textOrGap(readLine(minutes.certifiedBy), 'minutes.certifiedBy'))]]
            }
          ]
        }
      ]

/** The minutes extract (*protokollsutdrag*): the item itself with the extract's head and foot. */
export const minutesExtract = (matter: MatterDraft): PaperDocument => ({
  draft: false,
  head: minutesExtractHead(matter),
  title: itemTitle(matter, required),
  sections: [
    ...correctionSections(matter),
    ...sectionsFrom(composeSections('minutes-extract', matter)),
    ...annexSections(matter, unitsOfItem(matter)),
    ...certification(matter)
  ],
  sender: []
})
