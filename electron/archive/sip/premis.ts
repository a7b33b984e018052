import type { Day } from '../../../shared/domain/reading/day'
import type { MatterDraft } from '../../../shared/domain/matter'
import { archiveNames } from '../../../shared/exchange/archive/archive-names'
import { program } from '../../host/program'
import type { ArchiveFile } from '../archive-file'
import { checksum } from '../../files/checksum'
import { nameOfCommittee } from './agents'
import { mediaType } from './media-type'
import { declared } from './namespaces'
import type { PackedPaper } from './packed-paper'
import { premisEvents, type PremisEvent } from './premis-events'
import { xmlFile, type XmlNode } from './xml-file'

interface Told {
  matter: MatterDraft
  papers: readonly PackedPaper[]
  data: readonly ArchiveFile[]
  createdOn: Day
}

const identified = (thing: string, value: string): XmlNode => ({ [`${thing}Type`]: 'local', [`${thing}Value`]: value })

const object = ({ name, bytes, originalName }: ArchiveFile, events: readonly PremisEvent[]): XmlNode => ({
  '@xsi:type': 'file',
  objectIdentifier: identified('objectIdentifier', name),
  objectCharacteristics: {
    compositionLevel: 0,
    fixity: { messageDigestAlgorithm: 'SHA-256', messageDigest: checksum(bytes) },
    size: bytes.length,
    format: { formatDesignation: { formatName: mediaType(name) } }
  },
  originalName,
  linkingEventIdentifier: events
    .filter(({ files }) => files.includes(name))
    .map(({ id }) => identified('linkingEventIdentifier', id))
})

const event = ({ id, type, on, detail, outcome, by, files }: PremisEvent): XmlNode => ({
  eventIdentifier: identified('eventIdentifier', id),
  eventType: type,
  eventDateTime: on,
  eventDetailInformation: { eventDetail: detail },
  eventOutcomeInformation: outcome === undefined ? undefined : { eventOutcome: outcome },
  linkingAgentIdentifier: identified('linkingAgentIdentifier', by),
  linkingObjectIdentifier: files.map((file) => identified('linkingObjectIdentifier', file))
})

/** The preservation metadata: every file of the representations with its checksum, what happened to it, and by whom. */
export function premis({ matter, papers, data, createdOn }: Told): ArchiveFile {
  const events = premisEvents({ matter, papers, data: data.map(({ name }) => name), createdOn })
  const files = [...papers.flatMap((paper) => paper.files), ...data]
  return xmlFile(archiveNames.premis, {
    premis: {
      ...declared(['premis']),
      '@version': '3.0',
      object: files.map((file) => object(file, events)),
      event: events.map(event),
      agent: [
        {
          agentIdentifier: identified('agentIdentifier', 'program'),
          agentName: program.name,
          agentType: 'software',
          agentVersion: program.version
        },
        {
          agentIdentifier: identified('agentIdentifier', 'committee'),
          agentName: nameOfCommittee(matter.committee),
          agentType: 'organization'
        }
      ]
    }
  })
}
