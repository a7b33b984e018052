import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/matter-answers'
import type { PaperKind } from '../domain/paper-kind'
import { readLine } from '../domain/read-line'
import { line, required, wanted } from '../document/build'
import type { Line, PaperDocument, PaperTitle, Section } from '../document/document'
import { awardWords } from './award-words'
import { composeSections, type ComposedSection } from './compose-sections'
import { fieldLabel } from './field-label'
import { minutesExtractHead, senderLines, staffReportHead } from './letterhead'
import { letterheadLogo } from './letterhead-logo'
import { textOrGap } from './answer-or-gap'

const sectionFrom = ({ id, heading, blocks }: ComposedSection): Section => ({ id, heading, blocks })

function signatures({ committee }: MatterDraft): Section {
  const signatories = committee.signatories.map(({ id, name, title, administration }): Line[] => [
    line(textOrGap(readLine(name), `committee.signatories.${id}.name`)),
    line(textOrGap(readLine(title), `committee.signatories.${id}.title`)),
    ...(readLine(administration).kind === 'answered'
      ? [line(textOrGap(readLine(administration), `committee.signatories.${id}.administration`))]
      : [])
  ])
  return {
    id: 'signatures',
    blocks:
      signatories.length > 0
        ? [{ type: 'signatures', signatories }]
        : [{ type: 'paragraph', content: [wanted('committee.signatories', fieldLabel('committee.signatories'))] }]
  }
}

function title(matter: MatterDraft): PaperTitle['text'] {
  const { awardYear } = matterAnswers(matter)
  const { definite } = awardWords(matter.committee)
  return awardYear.kind === 'answered'
    ? line(`Deltagande i ${definite} ${awardYear.value}`)
    : line(`Deltagande i ${definite} `, required('awardYear', fieldLabel('awardYear')))
}

function staffReport(matter: MatterDraft): PaperDocument {
  const sections = composeSections('staff-report', matter).map(sectionFrom)
  const afterProposal = matter.committee.signaturePlace === 'afterProposal'
  const place = afterProposal ? sections.findIndex(({ id }) => id === 'proposal') + 1 : sections.length
  return {
    draft: false,
    head: staffReportHead(matter),
    title: { above: [], text: title(matter), below: [] },
    sections: sections.toSpliced(place, 0, signatures(matter)),
    sender: senderLines(matter)
  }
}

function minutesExtract(matter: MatterDraft): PaperDocument {
  const { itemNumber, registryNumber } = matterAnswers(matter)
  const number =
    itemNumber.kind === 'answered' ? itemNumber.value.replace(/^§\s*/, '') : required('minutes.itemNumber', fieldLabel('minutes.itemNumber'))
  return {
    draft: false,
    head: minutesExtractHead(matter),
    title: {
      above: [line('§ ', number)],
      text: title(matter),
      below: [line(textOrGap(registryNumber, 'registryNumber'))]
    },
    sections: composeSections('minutes-extract', matter).map(sectionFrom),
    sender: []
  }
}

function composed(kind: PaperKind, matter: MatterDraft): PaperDocument {
  switch (kind) {
    case 'staff-report':
      return staffReport(matter)
    case 'minutes-extract':
      return minutesExtract(matter)
  }
}

/** A paper as it stands now, with a gap in each place where an answer is missing. Total: any draft makes a paper. */
export function composePaper(kind: PaperKind, matter: MatterDraft): PaperDocument {
  const document = composed(kind, matter)
  const logo = letterheadLogo(matter.committee)
  return logo ? { ...document, head: { ...document.head, logo } } : document
}
