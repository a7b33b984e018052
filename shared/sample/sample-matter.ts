import type { MatterDraft } from '../domain/matter'
import { matterSchema } from '../domain/matter'
import { profileForYear } from '../rules/profile-for-year'
import { sampleCommittee, sampleId } from './is-sample'
import { sampleUnits } from './sample-units'

const id = (row: number): string => `00000000-e4e0-4000-8000-${String(row).padStart(12, '0')}`

/** The sample year (*exempelåret*): the rules of 2023 and a committee that does not exist, to try everything on. */
export const sampleMatter = (changed: string): MatterDraft =>
  matterSchema.parse({
    id: sampleId,
    changed,
    awardYear: '2023',
    registryNumber: 'EXN 2023/41',
    reportDate: '2023-05-29',
    committee: {
      kind: 'committee',
      name: sampleCommittee,
      nameInText: 'exempelnämnden',
      nameGenitive: 'exempelnämndens',
      administration: 'Exempelförvaltningen',
      department: 'Avdelningen för stöd och omsorg',
      sender: {
        street: 'Exempelgatan 1',
        postalAddress: '100 00 Exempelstad',
        phone: '08-000 00 000',
        email: 'exempelforvaltningen@example.se',
        web: 'https://www.example.se'
      },
      signatories: [
        { id: id(11), name: 'Kim Exempelsson', title: 'Förvaltningschef', administration: 'Exempelförvaltningen' },
        { id: id(12), name: 'Robin Provberg', title: 'Avdelningschef', administration: 'Exempelförvaltningen' }
      ],
      verifiers: [
        { id: id(21), role: 'Ordförande', name: 'Sam Provström' },
        { id: id(22), role: 'Justerare', name: 'Noa Exempelgren' }
      ],
      registrarEmail: 'registrator@example.se',
      minutesKeptAt: 'Exempelförvaltningen, Exempelgatan 1',
      signaturePlace: 'last',
      proposalHeading: 'Förvaltningens förslag till beslut',
      awardSpelling: 'lower'
    },
    rules: profileForYear('2023'),
    officer: { name: 'Alex Testgren', phone: '08-000 00 001', email: 'alex.testgren@example.se' },
    meeting: { date: '2023-06-20', time: '16.00', place: 'Sammanträdesrummet Linden', papersBy: '2023-06-13' },
    preparation: {
      within: 'avdelningen för stöd och omsorg',
      group: 'förvaltningsgruppen',
      groupDate: '2023-05-31',
      genderAnalysis: 'inEntries'
    },
    target: { units: '3', source: 'verksamhetsplanen för 2023' },
    units: sampleUnits(id),
    decision: { form: 'approve', immediateVerification: 'item' },
    minutes: { chair: { title: 'Ordföranden', name: 'Sam Provström', party: '' } }
  })
