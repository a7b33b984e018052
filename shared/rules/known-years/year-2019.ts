import type { RuleProfile } from '../../domain/rule-profile'
import { attested } from './attested'
import { S4 } from './sources'

const { awardClass, criterion, line, open } = attested('2019')

export const year2019: RuleProfile = {
  year: '2019',
  classes: [
    awardClass('forskola', 'förskola', S4),
    awardClass('skola', 'skola', S4),
    awardClass('aldreomsorg', 'äldreomsorg inklusive myndighetsutövning', S4),
    awardClass(
      'socialtjanst',
      'socialtjänst samt stöd och service till personer med funktionsnedsättning inklusive myndighetsutövning',
      S4
    ),
    awardClass('andra', 'andra verksamheter', S4)
  ],
  criteria: [
    criterion({ kind: 'budgetResponsibility', wording: 'Chef med budgetansvar', source: S4 }),
    criterion({ kind: 'staffResponsibility', wording: 'Chef med personalansvar', source: S4 }),
    criterion({
      kind: 'minimumEmployees',
      parameter: '5',
      wording: 'Minst fem medarbetare inklusive chef',
      source: S4
    }),
    criterion({
      kind: 'minimumShareOfStockholmers',
      parameter: '51',
      appliesTo: 'private',
      wording: 'Minst 51 procent stockholmare, enskilt driven verksamhet',
      source: S4
    })
  ],
  entryBy: open,
  extractBy: open,
  winners: line('2019-11-26', S4),
  winnersEvent: line('awarded', S4),
  winnersPlace: line('Blå hallen', S4),
  recipientOrganisation: open,
  recipientAddress: open,
  committeeHandling: line('notice', S4),
  decisionForms: line('note', S4),
  afterEntry: open
}
