import { paragraphsOf } from '../../document/paragraphs'
import type { MatterDraft } from '../../domain/matter'
import { comparable } from '../../domain/reading/comparable'
import type { Unit } from '../../domain/unit'
import { unitForm } from '../../text/papers/unit-form'
import { formVersion, type FormContent } from './form-content'
import type { FormAnswers } from './read-answers'

/** More words than these of what else stands in a file are not quoted. */
export const mostWords = 20

/** What is written in the file beside the form's own words. */
function beside({ texts }: FormContent, matter: MatterDraft, unit: Unit): readonly string[] {
  const { head, body, sender } = paragraphsOf(unitForm(matter, unit, ''))
  const own = [...head, ...body, ...sender]
    .map((words) => comparable(words).slice(0, 24))
    .filter((begin) => begin !== '')
  return texts.filter((text) => !own.some((begin) => comparable(text).startsWith(begin)))
}

/** What should be known of a form before its answers are taken in. */
export function formNotes(
  content: FormContent,
  { others, agreed }: FormAnswers,
  matter: MatterDraft,
  unit: Unit | undefined
): readonly string[] {
  const isNewer = content.marks !== null && content.marks.version !== formVersion
  const more = [...others, ...(unit ? beside(content, matter, unit) : [])].slice(0, mostWords)
  return [
    ...(agreed ? ['I formuläret är det ikryssat att allt annat under Det vi vet stämmer.'] : []),
    ...(isNewer ? ['Formuläret är gjort av en annan version av programmet. Se efter att svaren stämmer.'] : []),
    ...(more.length > 0 ? [`Står också i filen: ${more.join(' | ')}`] : [])
  ]
}
