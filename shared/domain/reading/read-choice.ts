import { answered, missing, unreadable, type Answer } from './answer'

/** Reads one of a closed list of choices. */
export function readChoice<Choice extends string>(typed: string, choices: readonly Choice[]): Answer<Choice> {
  const word = typed.trim()
  if (word === '') return missing
  const choice = choices.find((each) => each === word)
  return choice === undefined ? unreadable(typed, 'notAChoice') : answered(choice)
}

const yes = answered(true)
const no = answered(false)

export function readYesNo(typed: string): Answer<boolean> {
  switch (typed.trim()) {
    case '':
      return missing
    case 'yes':
      return yes
    case 'no':
      return no
    default:
      return unreadable(typed, 'notAChoice')
  }
}
