import type { RuleProfile } from '../../domain/rule-profile'
import { attested } from './attested'
import { S2, S5 } from './sources'

const { awardClass, criterion, line, open } = attested('2023')

export const year2023: RuleProfile = {
  year: '2023',
  classes: [
    awardClass('forskola', 'förskola', S2),
    awardClass('skola', 'skola', S2),
    awardClass('aldreomsorg', 'äldreomsorg inklusive myndighetsutövning', S2),
    awardClass(
      'socialtjanst',
      'socialtjänst samt stöd och service till personer med funktionsnedsättning inklusive myndighetsutövning',
      S2
    ),
    awardClass(
      'andra',
      'andra verksamheter',
      S2,
      'administrativa verksamheter, stadens bolag och tekniska verksamheter'
    )
  ],
  criteria: [
    criterion({
      kind: 'financedByCity',
      appliesTo: 'notCity',
      wording: 'Finansieras av Stockholms stad, entreprenad eller enskilt driven verksamhet',
      source: S2
    }),
    criterion({ kind: 'budgetResponsibility', wording: 'Chef med budgetansvar', source: S2 }),
    criterion({ kind: 'staffResponsibility', wording: 'Chef med personalansvar', source: S2 }),
    criterion({ kind: 'operationsPlan', wording: 'Verksamhetsplan med mål', source: S2 }),
    criterion({
      kind: 'minimumEmployees',
      parameter: '5',
      wording: 'Minst fem medarbetare inklusive chef',
      source: S2
    }),
    criterion({
      kind: 'minimumShareOfStockholmers',
      parameter: '51',
      appliesTo: 'private',
      wording: 'Minst 51 procent stockholmare, enskilt driven verksamhet',
      source: S5
    }),
    criterion({ kind: 'balancedBudget', requiredTo: 'win', wording: 'Budget i balans', source: S5 })
  ],
  entryBy: line('2023-05-17', S2),
  extractBy: line('2023-06-30', S2),
  winners: line('2023-11-28', S2),
  winnersEvent: line('announced', S2),
  winnersPlace: open,
  recipientOrganisation: line('stadsledningskontoret', S2),
  recipientAddress: line('kvalitetsutmarkelsen@stockholm.se', S2),
  committeeHandling: line('approveOrNotice', S2),
  decisionForms: line('approve, note', S2),
  afterEntry: open
}
