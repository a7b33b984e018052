import type { RuleLineName } from '../../domain/rule-profile'

/** What to find out about a line of the year's rules that nobody knows, to follow *ta reda på*. */
export const ruleFindOut: Record<RuleLineName, string> = {
  committeeHandling: 'om nämnden ska godkänna deltagandet eller bara få det anmält',
  decisionForms: 'vilka beslutsformer som godtas',
  entryBy: 'sista dag för att lämna bidraget',
  afterEntry: 'om platsbesök eller något annat följer efter bidraget',
  extractBy: 'när protokollsutdraget ska ha kommit in',
  recipientOrganisation: 'vem som tar emot protokollsutdraget',
  recipientAddress: 'vilken e-postadress utdraget skickas till',
  winners: 'när vinnarna tillkännages',
  winnersEvent: 'om utmärkelsen delas ut eller vinnarna bara tillkännages den dagen',
  winnersPlace: 'var det sker'
}
