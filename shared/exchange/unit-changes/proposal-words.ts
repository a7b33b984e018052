import type { RuleProfile } from '../../domain/rule-profile'
import { cleanLine } from '../../domain/reading/text-policy'
import { numberInText } from '../../text/language/number-words'
import { unitsCountedFirst } from '../../text/language/units-counted'
import { unitColumns } from './unit-column'
import { cellWords } from '../../text/fields/cell-words'
import { proposalStatus, type ProposalStatus } from './proposal-status'
import type { ProposedChange, ProposedUnit, Target, Undecided } from './proposed-unit'
import type { UnitKey } from '../../domain/paths/unit-key'

export const proposalStatusWords: Record<ProposalStatus, string> = {
  new: 'Läggs till',
  changed: 'Uppdateras',
  unchanged: 'Oförändrad',
  choose: 'Kräver val',
  notTaken: 'Tas inte in'
}

/** What an answer is called in a table's heading. */
export const keyWords = (key: UnitKey, rules: RuleProfile): string =>
  unitColumns(rules).find((column) => column.key === key)?.heading ?? 'Uppgift'

/** An answer as it is shown beside another, or what is said when there is none. */
export const shownAnswer = (key: UnitKey, typed: string, rules: RuleProfile): string =>
  cleanLine(cellWords(key, typed, rules)) || 'inget svar'

/** Why an answer is not simply taken in. */
export function remarkWords({ remark, before, said }: ProposedChange): string {
  switch (remark) {
    case null:
      return ''
    case 'notUnderstood':
      return before.trim() === ''
        ? 'Förstås inte. Tas in som det står.'
        : 'Förstås inte. Det gamla svaret står kvar om du inte kryssar i rutan.'
    case 'differs':
      return 'Ärendet och formuläret säger olika. Kryssa i rutan för att ta formulärets svar.'
    case 'writtenOver':
      return 'Det vi vet har skrivits över i formuläret. Kryssa i rutan för att ta det som står där.'
    case 'unsure':
      return 'Ett kryss kan betyda ja, eller att uppgiften stämmer. Kryssa i rutan om det betyder ja.'
    case 'readWithDoubt':
      return `Där står ”${said ?? ''}”. Kryssa i rutan om svaret är rätt läst.`
    case 'unlikely':
      return 'Ett ovanligt värde. Kryssa i rutan om det stämmer.'
    case 'tooLong':
      return 'För lång text. Tas inte in.'
  }
}

const undecidedWords: Record<Undecided, string> = {
  noUnit: 'Raden ser ut som en summa, en rubrik eller en anmärkning, inte som en enhet.',
  severalUnits: 'Flera enheter i ärendet har samma namn.',
  alreadyGiven: 'Samma namn och samma uppgifter står redan högre upp.',
  noSuchUnit: 'Ärendet har ingen sådan enhet.',
  otherMatter: 'Formuläret hör till ett annat ärende.',
  otherYear: 'Formuläret gäller ett annat år.'
}

/** Why a row or a form has no place, or whose place a person must choose; nothing where it has one. */
export function targetWords(target: Target): string {
  switch (target.kind) {
    case 'unit':
      return ''
    case 'new':
      return target.besides === undefined
        ? ''
        : 'Namnet finns redan, men med andra uppgifter. Tas in som en egen enhet.'
    case 'choose':
      return undecidedWords[target.because]
    case 'none':
      switch (target.because) {
        case 'noName':
          return 'Raden har inget namn på någon enhet.'
        case 'full':
          return 'Ärendet rymmer inte fler enheter.'
        case 'leftOut':
          return 'Du har valt att inte ta med den.'
      }
  }
}

const endings: Record<ProposalStatus, (count: number) => string> = {
  new: () => 'läggs till',
  changed: () => 'uppdateras',
  unchanged: (count) => (count === 1 ? 'är oförändrad' : 'är oförändrade'),
  choose: () => 'kräver ett val',
  notTaken: () => 'tas inte in'
}

/** All the proposals in a sentence: `Två enheter läggs till, en uppdateras.` */
export function proposalSum(proposals: readonly ProposedUnit[]): string {
  const statuses = proposals.map(proposalStatus)
  const parts = (['new', 'changed', 'unchanged', 'choose', 'notTaken'] as const)
    .map((status) => ({ status, count: statuses.filter((each) => each === status).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ status, count }, index) =>
        `${index === 0 ? unitsCountedFirst(count) : numberInText(count)} ${endings[status](count)}`
    )
  return parts.length === 0 ? 'Det finns inga enheter att ta in.' : `${parts.join(', ')}.`
}
