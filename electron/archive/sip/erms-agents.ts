import { valueOf } from '../../../shared/domain/reading/answer'
import type { MatterDraft } from '../../../shared/domain/matter'
import { readLine } from '../../../shared/domain/reading/read-line'
import { participatingUnits } from '../../../shared/rules/participating-units'
import { identificationCode, nameOfCommittee } from './agents'
import type { XmlNode } from './xml-file'

const line = (typed: string): string | undefined => valueOf(readLine(typed))

const named = (typed: string, rest: XmlNode): XmlNode[] => {
  const name = line(typed)
  return name === undefined ? [] : [{ name, ...rest }]
}

/** The committee as the creator of the records, with its organisation number where that can be read. */
export function committeeAgent({ committee }: MatterDraft): XmlNode {
  const number = identificationCode(committee)
  return {
    '@agentType': 'creator',
    name: nameOfCommittee(committee),
    ...(number === undefined ? {} : { idNumber: { '@idNumberType': 'organisationsnummer', '#': number } }),
    role: 'arkivbildare'
  }
}

/** Who had to do with the matter: the committee, its officer, those who sign, and the units that take part. */
export function ermsAgents(matter: MatterDraft): XmlNode[] {
  const { committee, officer, units } = matter
  return [
    committeeAgent(matter),
    ...named(officer.name, { '@agentType': 'responsible_person', role: 'handläggare' }),
    ...committee.signatories.flatMap(({ name, title, administration }) =>
      named(name, {
        '@agentType': 'main_signatory',
        organisation: line(administration),
        role: line(title) ?? 'undertecknare'
      })
    ),
    ...participatingUnits(units).flatMap(({ name }) =>
      named(name, { '@agentType': 'other', '@otherAgentType': 'enhet', role: 'enhet som deltar' })
    )
  ]
}
