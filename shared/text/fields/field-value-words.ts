import { valueOf } from '../../domain/reading/answer'
import { readDay } from '../../domain/reading/read-day'
import { fieldPattern } from '../../domain/paths/field-pattern'
import type { MatterDraft } from '../../domain/matter'
import { ruleLineNames } from '../../domain/rule-profile'
import { capitalised } from '../language/capitalised'
import { choiceWords } from './choice-words'
import { dayText } from '../language/date-text'
import { ruleValueWords } from './rule-value-words'

const choicesAt: ReadonlyMap<string, Record<string, string>> = new Map(Object.entries(choiceWords))

/** What is typed in a field, as it reads on screen: the words of a choice, a class by its name, a day in words. */
export function fieldValueWords(
  path: string,
  typed: string,
  { rules, minutes }: Pick<MatterDraft, 'rules' | 'minutes'>
): string {
  const place = fieldPattern(path)
  const line = ruleLineNames.find((name) => path === `rules.${name}`)
  if (line !== undefined) return ruleValueWords(line, typed)
  if (place === 'units.*.awardClass') return capitalised(rules.classes.find(({ id }) => id === typed)?.name ?? typed)
  if (place === 'minutes.vote.yesMeans' || place === 'minutes.vote.noMeans') {
    const proposal = minutes.proposals.find(({ id }) => id === typed)
    if (proposal) return `Förslaget från ${proposal.by.trim() || 'någon utan namn'}`
  }
  const chosen = choicesAt.get(place)?.[typed]
  if (chosen !== undefined) return chosen
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? valueOf(readDay(typed)) : undefined
  return day === undefined ? typed : dayText(day)
}
