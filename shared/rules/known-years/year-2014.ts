import type { RuleProfile } from '../../domain/rule-profile'
import { attested } from './attested'
import { S1 } from './sources'

const { awardClass, criterion, line, open } = attested('2014')

export const year2014: RuleProfile = {
  year: '2014',
  classes: [
    awardClass('forskola', 'förskola', S1),
    awardClass('skola', 'skola', S1),
    awardClass('aldreomsorg', 'äldreomsorg inklusive myndighetsutövning', S1),
    awardClass('socialtjanst', 'socialtjänst och omsorg om funktionsnedsatta inklusive myndighetsutövning', S1),
    awardClass(
      'andra',
      'andra verksamheter',
      S1,
      'administrativa verksamheter, stadens bolag och tekniska verksamheter'
    )
  ],
  criteria: [criterion({ kind: 'financedByCity', wording: 'Finansieras av Stockholms stad', source: S1 })],
  entryBy: line('2014-05-19', S1),
  extractBy: line('2014-06-30', S1),
  winners: line('2014-11-25', S1),
  winnersEvent: line('awarded', S1),
  winnersPlace: line('Blå Hallen i Stadshuset', S1),
  recipientOrganisation: line('stadsledningskontoret', S1),
  recipientAddress: line('kvalitetsutmarkelsen@stockholm.se', S1),
  committeeHandling: line('approve', S1),
  decisionForms: line('approve', S1),
  afterEntry: open
}
