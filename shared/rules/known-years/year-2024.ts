import type { RuleProfile } from '../../domain/rule-profile'
import { attested } from './attested'
import { S3 } from './sources'

const { criterion, line, open } = attested('2024')

export const year2024: RuleProfile = {
  year: '2024',
  classes: [],
  criteria: [
    criterion({ kind: 'financedByCity', wording: 'Finansieras av Stockholms stad', source: S3 }),
    criterion({
      kind: 'minimumShareOfStockholmers',
      parameter: '51',
      wording: 'Minst 51 procent stockholmare',
      source: S3
    }),
    criterion({ kind: 'balancedBudget', wording: 'Budget i balans', source: S3 })
  ],
  entryBy: line('2024-05-17', S3),
  extractBy: open,
  winners: line('2024-11', S3),
  winnersEvent: line('awarded', S3),
  winnersPlace: line('Stadshuset', S3),
  recipientOrganisation: open,
  recipientAddress: open,
  committeeHandling: open,
  decisionForms: open,
  afterEntry: line('platsbesök och intervjuer med chef och medarbetare', S3)
}
