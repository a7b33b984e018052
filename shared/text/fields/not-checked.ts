import type { MatterDraft } from '../../domain/matter'
import { valueOf } from '../../domain/reading/answer'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { ruleLineNames, type RuleLineName } from '../../domain/rule-profile'
import { fieldLabel } from './field-label'

const compared: readonly RuleLineName[] = ['entryBy', 'extractBy', 'winners', 'recipientAddress']
const list = new Intl.ListFormat('sv-SE')

/**
 * What nobody could hold the papers against, one sentence each: that nothing was found says nothing of it (*det som inte har
 * kunnat kontrolleras*).
 */
export function notChecked(matter: MatterDraft): readonly string[] {
  const { awardYear, meetingDate } = matterAnswers(matter)
  const { rules } = matter
  const open = ruleLineNames.filter(
    (name) => compared.includes(name) && (rules[name].value.trim() === '' || rules[name].confirmed !== 'yes')
  )
  const unconfirmed = [...rules.classes, ...rules.criteria].some(({ confirmed }) => confirmed !== 'yes')
  return [
    ...(valueOf(awardYear) === undefined ? ['Årtalen i texten: ärendets år är inte känt.'] : []),
    ...(open.length > 0
      ? [
          `Uppgifter ur årets regler som inte är bekräftade: ${list.format(open.map((name) => fieldLabel(`rules.${name}`)))}.`
        ]
      : []),
    ...(unconfirmed ? ['Årets klasser och krav: alla är inte bekräftade.'] : []),
    ...(valueOf(meetingDate) === undefined ? ['Dagarnas ordning: sammanträdesdagen är inte känd.'] : [])
  ]
}
