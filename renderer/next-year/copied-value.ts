import type { MatterDraft } from '../../shared/domain/matter'
import { ruleLineNames } from '../../shared/domain/rule-profile'
import type { Unconfirmed } from '../../shared/rules/copied/copied-and-unconfirmed'
import { capitalised } from '../../shared/text/capitalised'
import { operatorWords } from '../../shared/text/rule-words'
import { formWords } from '../decision/form-words'
import { ruleValueWords } from '../rules/rule-value-words'
import { participationWords } from '../../shared/text/unit-field-words'

const formNames = Object.fromEntries(Object.entries(formWords).map(([form, { name }]) => [form, name]))

/** What the stored words of closed lists are called on screen, by the field's last step. */
const choices: Record<string, Record<string, string>> = {
  operator: operatorWords,
  participation: participationWords,
  form: formNames,
  kind: { committee: 'Nämnd', board: 'Bolagets styrelse' },
  signaturePlace: { afterProposal: 'Efter förslaget till beslut', last: 'Sist' },
  awardSpelling: { lower: 'kvalitetsutmärkelsen', capital: 'Kvalitetsutmärkelsen' }
}

/** What was copied, as it reads in its own field. */
export function copiedValue({ field, value }: Unconfirmed, { rules }: MatterDraft): string {
  if (field.startsWith('texts.')) return 'Egen text'
  const line = ruleLineNames.find((name) => field === `rules.${name}`)
  if (line !== undefined) return ruleValueWords(line, value)
  const last = field.split('.').at(-1) ?? ''
  if (last === 'awardClass') return capitalised(rules.classes.find(({ id }) => id === value)?.name ?? value)
  return choices[last]?.[value] ?? value
}
