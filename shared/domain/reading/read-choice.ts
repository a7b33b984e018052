import { answered, missing, unreadable, type Answer } from './answer'

/** Reads one of a closed list of choices. */
export function readChoice<Choice extends string>(typed: string, choices: readonly Choice[]): Answer<Choice> {
  const word = typed.trim()
  if (word === '') return missing
  const choice = choices.find((each) => each === word)
  return choice === undefined ? unreadable(typed, 'notAChoice') : answered(choice)
}

const yesNo: Readonly<Record<'yes' | 'no', Answer<boolean>>> = { yes: answered(true), no: answered(false) }

export function readYesNo(typed: string): Answer<boolean> {
  const answer = readChoice(typed, ['yes', 'no'])
  return answer.kind === 'answered' ? yesNo[answer.value] : answer
}
