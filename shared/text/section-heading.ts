import type { MatterDraft } from '../domain/matter'
import { cleanLine } from '../domain/text-policy'
import { capitalised } from './capitalised'
import { committeeWords } from './committee-words'
import type { SectionId } from './section-ids'

/** The heading of a section as this committee writes it. */
export function sectionHeading(id: SectionId, matter: MatterDraft): string {
  const office = capitalised(committeeWords(matter.committee).officeGenitive)
  switch (id) {
    case 'proposal':
      return cleanLine(matter.committee.proposalHeading) || `${office} förslag till beslut`
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
    case 'dispatch':
      return 'Beslutet skickas till'
  }
}
