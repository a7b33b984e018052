import { cleanLine } from '../domain/reading/text-policy'
import { literally, wholeWords } from '../domain/reading/whole-words'

/** The names that stand in a text as whole words, and the text without them; a longer name is looked for before one inside it. */
export function unitsInText(text: string, names: readonly string[]): { named: Set<string>; rest: string } {
  const named = new Set<string>()
  let rest = text
  for (const name of [...new Set(names)].filter((each) => each !== '').sort((a, b) => b.length - a.length)) {
    const without = rest.replace(wholeWords(literally(name)), ' | ')
    if (without !== rest) named.add(name)
    rest = without
  }
  return { named, rest }
}

const slots = [
  /godkänn\p{L}*\s+att\s+(?<names>.+?)\s+deltar?(?!\p{L})/giu,
  /nominera\p{L}*\s+(?<names>.+?)\s+(?:i\s+(?:tävlings)?klassen|till)(?!\p{L})/giu,
  /följande\s+enhet(?:er)?(?:\s+(?!\|)[^:|]*)?:\s*(?<names>.+?)\.?\s*$/gimu
]
/** Words that stand where names could, and name nobody. */
const nobody =
  /^(?:att|även|också|de|den|alla|samtliga|ingen|följande|anmälda|nämnda|ovan(?:stående)?|berörda|enhet(?:en|er|erna)?|verksamhet(?:en|er|erna)?|respektive|en|\p{L}+ enheter|[\s|.])*$/iu

/** Names in a decision, where names of units stand, that are none of the known ones. */
export function unknownUnitsIn(clause: string, names: readonly string[]): readonly string[] {
  const { rest } = unitsInText(clause, names)
  return slots.flatMap((slot) =>
    [...rest.matchAll(slot)].flatMap(({ groups }) =>
      (groups?.['names'] ?? '')
        .split(/[,;|\n]|\s(?:och|samt)\s|\s[–-]\s/iu)
        .map(cleanLine)
        .map((part) => part.replace(/^(?:och|samt|enheten|enheterna|att)\s+/iu, '').replace(/^[”"]|[”".]$/gu, ''))
        .filter((part) => /^[\p{Lu}\d”"]/u.test(part) && !nobody.test(part))
    )
  )
}
