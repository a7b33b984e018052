import type { Committee } from '../../domain/committee'
import type { MatterDraft } from '../../domain/matter'
import { cleanLine } from '../../domain/reading/text-policy'
import { capitalised } from '../language/capitalised'
import { committeeWords } from '../language/committee-words'
import type { FieldPath } from '../../domain/paths/matter-path'
import { isOwnSection, knownSection, type SectionId } from './section-ids'

/** The field that holds the committee's own words for a heading. */
export const headingPath = (id: SectionId): FieldPath =>
  id === 'proposal' ? 'committee.proposalHeading' : `committee.headings.${id}`

/** The heading of a section as this committee writes it. */
export const sectionHeading = (id: SectionId, { committee }: MatterDraft): string =>
  cleanLine((id === 'proposal' ? committee.proposalHeading : committee.headings[id]) ?? '') ||
  ordinaryHeading(id, committee)

/** What a file or a comparison means by a section: a section of one's own may be known to one of the matters only. */
export function headingIn(section: unknown, matters: readonly MatterDraft[]): string {
  const id = knownSection(section)
  const [first] = matters
  if (id === undefined || first === undefined) return `”${String(section)}”`
  const knowing = matters.find(({ committee }) => isOwnSection(id) && cleanLine(committee.headings[id] ?? '') !== '')
  return sectionHeading(id, knowing ?? first)
}

/** The heading of a section where the committee has no words of its own. */
export function ordinaryHeading(id: SectionId, committee: Committee): string {
  if (isOwnSection(id)) return 'Eget avsnitt'
  const office = capitalised(committeeWords(committee).officeGenitive)
  switch (id) {
    case 'proposal':
      return `${office} förslag till beslut`
    case 'summary':
      return 'Sammanfattning'
    case 'background':
      return 'Bakgrund'
    case 'matter':
      return 'Ärendet'
    case 'genderAnalysis':
      return 'Jämställdhetsanalys'
    case 'preparation':
      return 'Ärendets beredning'
    case 'views':
      return `${office} synpunkter och förslag`
    case 'decision':
      return 'Beslut'
    case 'case':
      return 'Sammanfattning av ärendet'
    case 'laidProposal':
      return 'Framlagda förslag till beslut'
    case 'course':
      return 'Beslutsgång'
    case 'documents':
      return 'Handlingar i ärendet'
    case 'vote':
      return 'Omröstning'
    case 'reservation':
      return 'Reservation'
    case 'statement':
      return 'Särskilt uttalande'
    case 'alternatesStatement':
      return 'Ersättaryttrande'
    case 'recusal':
      return 'Jäv'
    case 'attendance':
      return 'Närvarande'
    case 'absent':
      return 'Frånvarande'
    case 'dispatch':
      return 'Beslutet skickas till'
  }
}
