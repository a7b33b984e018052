import { capitalised } from '../../text/language/capitalised'
import { committeeWords } from '../../text/language/committee-words'
import { findingReasons } from '../../text/sentences/finding-reasons'
import type { Kind, PassageObservation } from '../observation'
import { seen } from '../seen'
import { sentencesOf } from '../sentences'
import { literally, wholeWords } from '../../domain/reading/whole-words'

const adverb = '(?:också|även|tidigare|därför|därmed|nu|dessutom|redan|alltså|i sin tur|härmed|vidare|således)'
const proposing =
  `(?:${adverb}\\s+)*(?:föreslår|föreslog|(?:har|hade)(?:\\s+${adverb})*\\s+föreslagit|` +
  `(?:vill|ska|kommer att|avser att|väljer att)(?:\\s+${adverb})*\\s+föreslå)`
/** To the council or the executive board a committee does propose. */
const upwards = '(?!\\s+(?:\\p{L}+\\s+)?(?:kommun|region)?(?:fullmäktige|styrelsen)(?!\\p{L}))'
const opening =
  /^(?:mot\s|med\s|därför|därmed|sammantaget|utifrån|enligt|av\s(?:dessa|detta|denna)|i\s(?:stället|övrigt|ärendet)|vidare|dessutom|således|på\s(?:grund|så))/iu
/** Someone else who may be the subject: "därför föreslår förvaltningen nämnden att". */
const otherBody = /(?:förvaltningen|kontoret|bolaget|direktören|chefen|utskottet|ordföranden|ledamoten)(?!\p{L})/iu

export const committeeProposes: Kind = ({ matter, passages }) => {
  const words = committeeWords(matter.committee)
  const own = [words.inText, matter.committee.name.trim()].filter((name) => name !== '').map(literally)
  const body = `((?:den\\s+)?(?:${[...own, '(?:stadsdels|social|utbildnings|kultur|äldre)?nämnden', 'styrelsen'].join('|')}))`
  const reason = findingReasons.committeeProposes(words.body, words.office)
  const first = wholeWords(`${body}\\s+${proposing}${upwards}`)
  const straight = seen(
    passages,
    ({ withoutNames }) => withoutNames,
    first,
    (match) => {
      const name = match[1] ?? ''
      const isFirst = /^\p{Lu}/u.test(name) && /(?:^|[.!?:]\s+)$/.test(match.input.slice(0, match.index))
      const office = isFirst ? capitalised(words.office) : words.office
      return { reason, mend: { start: match.index, end: match.index + name.length, to: office } }
    }
  )
  const turned = wholeWords(`(?:har|hade|föreslår|föreslog)\\s+${body}(\\s+${adverb})*(\\s+föreslagit)?${upwards}`)
  const inverted = passages.flatMap((passage) =>
    sentencesOf(passage.withoutNames).flatMap(({ text, start }): readonly PassageObservation[] =>
      [...text.matchAll(turned)].flatMap((match) => {
        const before = text.slice(0, match.index)
        const name = match[1] ?? ''
        const needsSupine = /^ha/iu.test(match[0]) && match[3] === undefined
        const opens = before.trim() === '' || opening.test(before) || match[3] !== undefined
        if (
          needsSupine ||
          !opens ||
          otherBody.test(before) ||
          otherBody.test(text.slice(match.index + match[0].length).split(/\satt\s/)[0] ?? '')
        )
          return []
        const from = start + match.index
        const at = from + match[0].indexOf(name)
        return [
          {
            passage,
            start: from,
            end: from + match[0].length,
            reason,
            mend: { start: at, end: at + name.length, to: words.office }
          }
        ]
      })
    )
  )
  return [...straight, ...inverted]
}
