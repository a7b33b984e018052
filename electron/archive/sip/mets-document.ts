import type { Day } from '../../../shared/domain/reading/day'
import { program } from '../../host/program'
import { idOfPath } from './id-of-path'
import { declared } from './namespaces'
import { noonOf } from './noon-of'
import type { XmlNode } from './xml-file'

interface Parts {
  objectId: string
  folder: string
  createdOn: Day
  contentType: XmlNode
  label?: string
  /** Those behind the package, beside the program that made it. */
  agents?: readonly XmlNode[]
  metadata?: XmlNode
  fileSection: XmlNode
  /** The parts of the structural map. */
  divisions: readonly XmlNode[]
}

const software: XmlNode = {
  '@ROLE': 'CREATOR',
  '@TYPE': 'OTHER',
  '@OTHERTYPE': 'SOFTWARE',
  name: program.name,
  note: { '@csip:NOTETYPE': 'SOFTWARE VERSION', '#': program.version }
}

/** A METS document of E-ARK SIP 2.1.0, of the package or of a representation in it. */
export const metsDocument = ({
  objectId,
  folder,
  createdOn,
  contentType,
  label,
  agents = [],
  metadata,
  fileSection,
  divisions
}: Parts): XmlNode => ({
  mets: {
    ...declared(['mets', 'xlink', 'csip']),
    '@OBJID': objectId,
    ...(label === undefined ? {} : { '@LABEL': label }),
    '@TYPE': 'Textual works – Digital',
    '@PROFILE': 'https://earksip.dilcis.eu/profile/E-ARK-SIP.xml',
    ...contentType,
    metsHdr: {
      '@CREATEDATE': noonOf(createdOn),
      '@LASTMODDATE': noonOf(createdOn),
      '@RECORDSTATUS': 'NEW',
      '@csip:OAISPACKAGETYPE': 'SIP',
      agent: [software, ...agents]
    },
    ...metadata,
    fileSec: fileSection,
    structMap: {
      '@ID': idOfPath(`${folder}#structMap`),
      '@TYPE': 'PHYSICAL',
      '@LABEL': 'CSIP',
      div: { '@ID': idOfPath(`${folder}#root`), '@LABEL': objectId, div: divisions }
    }
  }
})
