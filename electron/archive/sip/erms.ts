import { valueOf } from '../../../shared/domain/reading/answer'
import type { Day } from '../../../shared/domain/reading/day'
import type { MatterDraft } from '../../../shared/domain/matter'
import { readMatterDay } from '../../../shared/domain/answers/read-matter-day'
import { readItemNumber } from '../../../shared/domain/reading/read-item-number'
import { readRegistryNumber } from '../../../shared/domain/reading/read-registry-number'
import { readable } from '../../../shared/document/paragraphs'
import { archiveNames } from '../../../shared/exchange/archive/archive-names'
import { matterTitle } from '../../../shared/text/papers/paper-title'
import { decisionWords } from '../../../shared/text/fields/standing-words'
import { program } from '../../host/program'
import type { ArchiveFile } from '../archive-file'
import { nameOfCommittee } from './agents'
import { committeeAgent, ermsAgents } from './erms-agents'
import { dated, ermsRecord } from './erms-record'
import { declared } from './namespaces'
import { noonOf } from './noon-of'
import type { PackedPaper } from './packed-paper'
import { xmlFile, type XmlNode } from './xml-file'

interface Told {
  id: string
  matter: MatterDraft
  papers: readonly PackedPaper[]
  createdOn: Day
}

const dateTypes = [
  ['reportDate', 'prepared'],
  ['meeting.date', 'decision_date'],
  ['minutes.verifiedOn', 'reviewed'],
  ['minutes.extractSentOn', 'expedited']
] as const

const datesOf = (matter: MatterDraft, createdOn: Day): XmlNode[] => [
  ...dateTypes.flatMap(([field, type]) => {
    const day = valueOf(readMatterDay(matter, field))
    return day === undefined ? [] : [dated(type, day)]
  }),
  dated('archived', createdOn)
]

/** About the document itself: which package it describes, who keeps it, and that this program made it. */
const control = ({ id, matter, createdOn }: Told): XmlNode => ({
  identification: { '@identificationType': 'package', '#': id },
  maintenanceInformation: {
    maintenanceStatus: { '@value': 'new' },
    maintenanceAgency: { agencyName: nameOfCommittee(matter.committee) },
    maintenanceHistory: {
      maintenanceEvent: {
        eventType: { '@value': 'created' },
        eventDateTime: noonOf(createdOn),
        agent: { '@agentType': 'creator', name: `${program.name} ${program.version}`, role: 'program' }
      }
    }
  },
  systemInformation: { agents: { agent: committeeAgent(matter) } }
})

function caseFile({ matter, papers, createdOn }: Told): XmlNode {
  const { decision, itemNumber } = matter.minutes
  const item = valueOf(readItemNumber(itemNumber))
  return {
    '@systemIdentifier': matter.id,
    '@aggregationType': 'caseFile',
    objectId: valueOf(readRegistryNumber(matter.registryNumber)) ?? matter.id,
    extraId: [
      { '@extraIdType': 'ärendets id', '#': matter.id },
      ...(item === undefined ? [] : [{ '@extraIdType': 'paragraf i protokollet', '#': item }])
    ],
    title: readable(matterTitle(matter)),
    agents: { agent: ermsAgents(matter) },
    description: decision === null ? undefined : decisionWords(decision),
    dates: { date: datesOf(matter, createdOn) },
    record: papers.map(ermsRecord)
  }
}

/** The descriptive metadata: the case with its registry number, days, actors and documents, in CITS ERMS (*FGS Ärendehantering*). */
export const erms = (told: Told): ArchiveFile =>
  xmlFile(archiveNames.erms, {
    erms: { ...declared(['erms']), control: control(told), aggregations: { aggregation: caseFile(told) } }
  })
