import { bullets, clause, line, paragraph, text, wanted } from '../../../shared/document/build'
import type { PaperDocument } from '../../../shared/document/document'
import {
  background,
  chief,
  head,
  matterOf,
  opinion,
  preparation,
  proposalOf,
  section,
  sentences,
  signature,
  signatures,
  summary
} from './paper-sections'

const names = ['Dagcentralen Linden', 'Strandgårdens vård- och omsorgsboende, Exempelvård AB', 'Öppna mottagningen']

/** So many made-up units, with names as awkward as real ones. */
export const unitsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${names[index % 3]}${index < 3 ? '' : ` ${Math.floor(index / 3) + 1}`}`)

/** A made-up staff report; a test states only what it is about. */
export function staffReport(overrides: Partial<PaperDocument> & { units?: string[] } = {}): PaperDocument {
  const { units = unitsOf(1), ...rest } = overrides
  return {
    draft: false,
    head: {
      organisation: [line('Exempelförvaltningen'), line('Avdelningen för stöd och omsorg')],
      kind: 'Tjänsteutlåtande',
      references: [line('Dnr EXN 2023/41'), line('2023-05-30')],
      contact: [line('Handläggare'), line('Robin Fiktiv'), line('Telefon 08-000 00 000')],
      addressee: [line('Till'), line('Exempelnämnden den 20 juni 2023')]
    },
    title: { above: [], text: [text('Deltagande i kvalitetsutmärkelsen 2023')], below: [] },
    sections: [proposalOf(units), summary, background, matterOf(units), preparation, opinion, signatures(chief, head)],
    sender: [
      line('Exempelförvaltningen'),
      line('Avdelningen för stöd och omsorg'),
      line('Påhittsgatan 1'),
      line('000 00 Exempelstad'),
      line('Växel 08-000 00 000'),
      line('exempelforvaltningen@exempel.se'),
      line('https://exempel.se')
    ],
    ...rest
  }
}

/** A draft in which the meeting day, the officer and a date are still missing. */
export const draftReport = (): PaperDocument => {
  const report = staffReport({ draft: true })
  return {
    ...report,
    head: {
      ...report.head,
      references: [line('Dnr ', wanted('registryNumber', 'diarienummer')), line('2023-05-30')],
      contact: [line('Handläggare'), line(wanted('officer.name', 'handläggare'))],
      addressee: [line('Till'), line('Exempelnämnden den ', wanted('meeting.date', 'sammanträdesdag'))]
    },
    sections: report.sections.map((each) =>
      each === preparation
        ? section(
            'Ärendets beredning',
            paragraph(clause('Ärendet har behandlats den ', wanted('preparation.groupDate', 'datum'), '.'))
          )
        : each
    )
  }
}

/** Signatures after the proposal, as in the report of 2014. */
export const withSignatories = (count: number): PaperDocument => {
  const all = [
    chief,
    head,
    signature('Anna-Karin Vallgren-Söderqvist', 'Biträdande stadsdelsdirektör', 'Exempelförvaltningen'),
    signature('Bo Ek', 'Enhetschef')
  ].slice(0, count)
  return staffReport({
    sections: [
      proposalOf(unitsOf(1)),
      signatures(...all),
      summary,
      background,
      preparation,
      opinion,
      signatures(...all)
    ]
  })
}

export const longReport = (): PaperDocument =>
  staffReport({
    units: unitsOf(12),
    sections: [...staffReport({ units: unitsOf(40) }).sections, background, summary, background]
  })

export const minutesExtract = (): PaperDocument =>
  staffReport({
    head: {
      organisation: [line('Exempelnämnden')],
      kind: 'Protokollsutdrag',
      references: [
        line('Protokoll nr 5/2023'),
        line('Sammanträde den 20 juni 2023'),
        line('Justerat den 22 juni 2023')
      ],
      contact: [line('Plats: Sessionssalen, Exempelhuset'), line('Justerare: Maja Exempelsson och Kim Påhittad')],
      addressee: []
    },
    title: {
      above: [line('§ 23')],
      text: [text('Deltagande i kvalitetsutmärkelsen 2023')],
      below: [line('EXN 2023/41')]
    },
    sections: [
      section('Beslut', sentences('Exempelnämnden noterar anmälan och lägger ärendet till handlingarna.')),
      { ...summary, heading: 'Sammanfattning av ärendet' },
      section(
        'Framlagda förslag till beslut',
        sentences('Ordföranden Maja Exempelsson (X) föreslår att nämnden beslutar enligt förvaltningens förslag.')
      ),
      section('Beslutsgång', sentences('Ordföranden finner att nämnden beslutar enligt förvaltningens förslag.')),
      section('Handlingar i ärendet', bullets(line('Tjänsteutlåtande den 30 maj 2023'), line('Anmälan från enheten'))),
      signatures(signature('Rätt utdraget intygas', 'Robin Fiktiv', 'Nämndsekreterare'))
    ]
  })
