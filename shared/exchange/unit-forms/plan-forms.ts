import { comparable } from '../../domain/reading/comparable'
import type { MatterDraft } from '../../domain/matter'
import { cleanLine } from '../../domain/reading/text-policy'
import type { Unit } from '../../domain/unit'
import { paragraphsOf } from '../../document/paragraphs'
import { formKnown } from '../../text/sentences/form-known'
import { unitForm } from '../../text/papers/unit-form'
import { proposeChange } from '../unit-changes/propose-change'
import type { ProposedChange, ProposedUnit, Target } from '../unit-changes/proposed-unit'
import type { RowChoice } from '../unit-changes/row-choice'
import { unitsByName, type UnitsByName } from '../unit-changes/units-by-name'
import { formVersion, type FormContent } from './form-content'
import { isWrittenOver } from './known-mark'
import { readAnswers, type FormAnswer, type FormAnswers } from './read-answers'

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
const mostWords = 20

const yearIn = (texts: readonly string[]): string | undefined =>
  texts.map((text) => /kvalitetsutmärkelsen\s+(\d{4})/i.exec(text)?.[1]).find((year) => year !== undefined)

/** A form on its way to its unit. */
interface Arriving {
  readonly content: FormContent
  readonly name: string
  readonly choice: RowChoice | undefined
  readonly taken: ReadonlySet<string>
}

const known = ({ answers }: FormAnswers): string => answers.find(({ key }) => key === 'name')?.known ?? ''

function targetOf(matter: MatterDraft, find: UnitsByName, { content, name, choice, taken }: Arriving): Target {
  const { marks, texts } = content
  if (choice === 'leaveOut' || choice === 'new') return { kind: 'none', because: 'leftOut' }
  if (choice !== undefined) return { kind: 'unit', id: choice.unit }
  const [byId] = find(marks?.unit ?? '', '')
  const named = find('', name)
  const only = byId ?? (named.length === 1 ? named[0] : undefined)
  const isOthers = byId === undefined && marks !== null && marks.matter !== matter.id
  const year = yearIn(texts)
  const isOtherYear = byId === undefined && marks === null && year !== undefined && year !== matter.awardYear.trim()
  if (isOthers || isOtherYear)
    return { kind: 'choose', because: isOthers ? 'otherMatter' : 'otherYear', units: named.map(({ id }) => id) }
  if (named.length > 1 && byId === undefined)
    return { kind: 'choose', because: 'severalUnits', units: named.map(({ id }) => id) }
  if (only === undefined) return { kind: 'choose', because: 'noSuchUnit', units: [] }
  return taken.has(only.id)
    ? { kind: 'choose', because: 'alreadyGiven', units: [only.id] }
    : { kind: 'unit', id: only.id }
}

/** A cross says yes to one reader, and that all is right to another. */
const isCross = (answer: string): boolean => comparable(answer) === 'x'

/**
 * What one answer would change. Where the form was sent with something else than the matter says now, both the sender's word
 * and the matter's may be the newer one, and where the sender wrote over what was known it is an answer in another place:
 * a person chooses.
 */
function changeOf(unit: Unit, sent: FormAnswer, { marks }: FormContent, matter: MatterDraft): ProposedChange | null {
  const now = formKnown(matter, unit, sent.key)
  const isAsSent = comparable(now) === comparable(sent.known)
  const change = proposeChange(unit, sent.key, sent.answer === '' && !isAsSent ? sent.known : sent.answer, matter.rules)
  if (change === null || change.remark !== null) return change
  if (isCross(sent.answer)) return { ...change, remark: 'unsure', isSuggested: false }
  if (isAsSent || now === '') return change
  const remark = isWrittenOver(marks?.known ?? '', sent.key, sent.known) ? 'writtenOver' : 'differs'
  return { ...change, remark, isSuggested: false }
}

/** What is written in the file beside the form's own words. */
function beside({ texts }: FormContent, matter: MatterDraft, unit: Unit): readonly string[] {
  const { head, body, sender } = paragraphsOf(unitForm(matter, unit, ''))
  const own = [...head, ...body, ...sender]
    .map((words) => comparable(words).slice(0, 24))
    .filter((begin) => begin !== '')
  return texts.filter((text) => !own.some((begin) => comparable(text).startsWith(begin)))
}

function notesOn(
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
    const target = targetOf(matter, find, { content, name: known(read), choice: choices.get(key), taken })
    const unit = target.kind === 'unit' ? find(target.id, '')[0] : undefined
    if (unit) taken.add(unit.id)
    const changes = unit ? read.answers.flatMap((answer) => changeOf(unit, answer, content, matter) ?? []) : []
    units.push({
      key,
      source: file,
      name: unit?.name ?? known(read),
      target,
      changes,
      notes: notesOn(content, read, matter, unit)
    })
  })
  return { units, unusable }
}
