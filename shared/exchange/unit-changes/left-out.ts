import type { RuleProfile } from '../../domain/rule-profile'
import { capitalised } from '../../text/language/capitalised'
import { isTicked, type Ticks } from './decide'
import { keyWords, shownAnswer, targetWords } from './proposal-words'
import type { ProposedUnit } from './proposed-unit'

const quoted = (words: string): string => `”${words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words}”`

const whoseIs = ({ source, name, home }: ProposedUnit): string =>
  capitalised([source, name, home ?? ''].filter((part) => part !== '').join(', '))

function linesOf(proposed: ProposedUnit, ticks: Ticks, rules: RuleProfile): readonly string[] {
  const { target, changes, notes } = proposed
  if (target.kind === 'choose' || target.kind === 'none') {
    return [`${whoseIs(proposed)}: ${[targetWords(target), ...notes].join(' ')}`]
  }
  return changes
    .filter((change) => !isTicked(ticks, proposed, change))
    .map(
      ({ key, after, said }) =>
        `${whoseIs(proposed)}: ${keyWords(key, rules)} ${quoted(said ?? shownAnswer(key, after, rules))} togs inte in.`
    )
}

/** What incoming rows or forms said that was not taken in, a line each, to be read and copied once the rest is. */
export const leftOut = (proposals: readonly ProposedUnit[], ticks: Ticks, rules: RuleProfile): readonly string[] =>
  proposals.flatMap((proposed) => linesOf(proposed, ticks, rules))
