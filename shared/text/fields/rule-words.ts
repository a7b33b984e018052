import type { AppliesTo, CommitteeHandling, RequiredTo, RuleLineName, WinnersEvent } from '../../domain/rule-profile'
import type { Operator, Participation, UnitState } from '../../domain/unit'
import type { Verdict } from '../../rules/checklist'

export const requiredToWords: Record<RequiredTo, string> = {
  enter: 'krav för att delta',
  win: 'krav för att vinna',
  recommendation: 'rekommendation'
}

export const verdictWords: Record<Verdict, string> = {
  met: 'Uppfyller kraven för att delta',
  notMet: 'Uppfyller inte kraven för att delta',
  unknown: 'Uppgifter saknas'
}

export const operatorWords: Record<Operator, string> = {
  city: 'Staden',
  contracted: 'Entreprenör, på stadens uppdrag',
  private: 'Enskild utförare'
}

export const participationWords: Record<Participation, string> = {
  first: 'Deltar för första gången',
  earlier: 'Har deltagit tidigare'
}

export const unitStateWords: Record<UnitState, string> = {
  asked: 'Tillfrågad',
  registered: 'Anmäld',
  entrySubmitted: 'Bidraget inlämnat',
  withdrawn: 'Återkallad'
}

export const appliesToWords: Record<AppliesTo, string> = {
  all: 'alla',
  private: 'enskilt drivna',
  contracted: 'entreprenader',
  notCity: 'entreprenader och enskilt drivna'
}

export const handlingWords: Record<CommitteeHandling, string> = {
  approve: 'Nämnden ska godkänna deltagandet',
  approveOrNotice: 'Nämnden ska godkänna deltagandet, eller så ska det anmälas till nämnden',
  notice: 'Deltagandet ska anmälas till nämnden'
}

export const winnersEventWords: Record<WinnersEvent, string> = {
  awarded: 'Utmärkelsen delas ut',
  announced: 'Vinnarna tillkännages'
}

export const ruleLineWords: Record<RuleLineName, string> = {
  committeeHandling: 'Vad nämnden ska göra',
  decisionForms: 'Beslutsformer som reglerna tillåter',
  entryBy: 'Bidraget lämnas senast',
  afterEntry: 'Det som följer efter bidraget',
  extractBy: 'Protokollsutdraget ska ha kommit in senast',
  recipientOrganisation: 'Mottagare',
  recipientAddress: 'Mottagarens e-postadress',
  winners: 'Vinnarna tillkännages',
  winnersEvent: 'Vad som händer då',
  winnersPlace: 'Plats'
}
