import { valueOf } from '../../../shared/domain/reading/answer'
import type { Committee } from '../../../shared/domain/committee'
import { readLine } from '../../../shared/domain/reading/read-line'
import { readOrganisationNumber } from '../../../shared/domain/reading/read-organisation-number'
import type { XmlNode } from './xml-file'

export const nameOfCommittee = ({ name }: Committee): string => valueOf(readLine(name)) ?? 'Nämnd utan namn'

/** Who hands the package over: the committee's administration, or itself where none is named. */
const nameOfSubmitter = (committee: Committee): string =>
  valueOf(readLine(committee.administration)) ?? nameOfCommittee(committee)

/** An organisation number as the Swedish specification writes it; none where what is typed cannot be read. */
export function identificationCode({ organisationNumber }: Committee): string | undefined {
  const number = valueOf(readOrganisationNumber(organisationNumber))
  return number && `ORG:${number.replace('-', '')}`
}

/** The organisations behind a package: the archival creator (*arkivbildare*) and the one that submits it. */
export function organisations(committee: Committee): XmlNode[] {
  const code = identificationCode(committee)
  const note = code === undefined ? {} : { note: { '@csip:NOTETYPE': 'IDENTIFICATIONCODE', '#': code } }
  return [
    { '@ROLE': 'ARCHIVIST', '@TYPE': 'ORGANIZATION', name: nameOfCommittee(committee), ...note },
    { '@ROLE': 'CREATOR', '@TYPE': 'ORGANIZATION', name: nameOfSubmitter(committee), ...note }
  ]
}
