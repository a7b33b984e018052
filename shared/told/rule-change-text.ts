import type { OutcomeChange, UnitEffect } from '../rules/rule-change-effects'
import type { Verdict } from '../rules/checklist'
import { requiredToWords } from '../text/fields/rule-words'
import { unitsCounted } from '../text/language/units-counted'

const verdictPhrase: Record<Verdict, (units: string) => string> = {
  notMet: (units) => `${units} inte uppfyller kraven för att delta`,
  unknown: (units) => `uppgifter saknas för ${units}`,
  met: (units) => `${units} uppfyller kraven för att delta`
}

const joined = (phrases: readonly string[]): string =>
  phrases.length < 2 ? phrases.join('') : `${phrases.slice(0, -1).join(', ')} och ${phrases.at(-1)}`

/** `Ändringen gör att två enheter inte uppfyller kraven för att delta.` */
export function ruleChangeText(effects: readonly UnitEffect[]): string {
  if (effects.length === 0) return 'Ändringen ändrar ingenting för enheterna.'
  const turned = effects.filter(({ before, after }) => before !== after)
  const lost = effects.filter(({ lostClass }) => lostClass !== undefined)
  const other = effects.filter(({ before, after, outcomes }) => before === after && outcomes.length > 0)
  const phrases = (['notMet', 'unknown', 'met'] as const).flatMap((verdict) => {
    const count = turned.filter(({ after }) => after === verdict).length
    return count === 0 ? [] : [`att ${verdictPhrase[verdict](unitsCounted(count))}`]
  })
  const classes = lost.length === 0 ? [] : [`att ${unitsCounted(lost.length)} står utan klass`]
  const rest =
    other.length === 0
      ? []
      : [`att checklistan ändras för ${turned.length > 0 ? 'ytterligare ' : ''}${unitsCounted(other.length)}`]
  return `Ändringen gör ${joined([...phrases, ...classes, ...rest])}.`
}

const outcomeWord = (kind: OutcomeChange['before']): string => {
  switch (kind) {
    case 'met':
      return 'uppfyllt'
    case 'notMet':
      return 'inte uppfyllt'
    case 'unknown':
      return 'uppgift saknas'
    case undefined:
      return 'frågas inte'
  }
}

function changeWords({ wording, before, after, requiredTo }: OutcomeChange): string {
  const answer = before === after ? '' : `${outcomeWord(before)} → ${outcomeWord(after)}`
  const level = requiredTo === undefined ? '' : `nu ${requiredToWords[requiredTo]}`
  return `${wording}: ${[answer, level].filter((part) => part !== '').join(', ')}`
}

/** What changes for one unit, a phrase for each criterion. */
export const unitEffectWords = ({ outcomes, lostClass }: UnitEffect): readonly string[] => [
  ...outcomes.map(changeWords),
  ...(lostClass === undefined ? [] : [`klassen ${lostClass} försvinner`])
]
