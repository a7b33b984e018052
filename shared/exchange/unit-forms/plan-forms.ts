import type { MatterDraft } from '../../domain/matter'
import { cleanLine } from '../../domain/reading/text-policy'
import type { ProposedUnit } from '../unit-changes/proposed-unit'
import type { RowChoice } from '../unit-changes/row-choice'
import { unitsByName } from '../unit-changes/units-by-name'
import { formChange } from './form-change'
import type { FormContent } from './form-content'
import { formNotes, mostWords } from './form-notes'
import { formTarget } from './form-target'
import { readAnswers, type FormAnswers } from './read-answers'

export interface IncomingForm {
  readonly file: string
  readonly content: FormContent
}

/** A Word file that no answers could be read from, and what stands in it. */
export interface UnusableForm {
  readonly file: string
  readonly because: 'noForm' | 'beyondRecognition'
  readonly words: readonly string[]
}

export interface FormPlan {
  readonly units: readonly ProposedUnit[]
  readonly unusable: readonly UnusableForm[]
}

/** Fewer rows than these are left of no form that anyone has merely answered. */
const fewestRows = 3

const known = ({ answers }: FormAnswers): string => answers.find(({ key }) => key === 'name')?.known ?? ''

/** What forms that came back would do to the matter's units, file by file; nothing is changed, and nothing that came is lost. */
export function planForms(
  matter: MatterDraft,
  forms: readonly IncomingForm[],
  choices: ReadonlyMap<string, RowChoice>
): FormPlan {
  const find = unitsByName(matter.units)
  const taken = new Set<string>()
  const units: ProposedUnit[] = []
  const unusable: UnusableForm[] = []
  forms.forEach(({ file, content }, index) => {
    const read = readAnswers(content.rows, matter.rules)
    if (read.answers.length < fewestRows) {
      const words = [
        ...content.texts,
        ...content.rows.map((row) =>
          row
            .map(cleanLine)
            .filter((cell) => cell !== '')
            .join(': ')
        )
      ]
      unusable.push({
        file,
        because: content.marks === null ? 'noForm' : 'beyondRecognition',
        words: words.filter((each) => each !== '').slice(0, mostWords)
      })
      return
    }
    const key = String(index)
    const target = formTarget(matter, find, { content, name: known(read), choice: choices.get(key), taken })
    const unit = target.kind === 'unit' ? find(target.id, '')[0] : undefined
    if (unit) taken.add(unit.id)
    const changes = unit ? read.answers.flatMap((answer) => formChange(unit, answer, content, matter) ?? []) : []
    units.push({
      key,
      source: file,
      name: unit?.name ?? known(read),
      target,
      changes,
      notes: formNotes(content, read, matter, unit)
    })
  })
  return { units, unusable }
}
