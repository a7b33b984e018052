import type { MatterDraft } from '../../shared/domain/matter'
import type { WorkingCopyChanges } from '../../shared/exchange/working-copy/changes-in-word'
import { workingCopyAge, type WorkingCopyAge } from '../../shared/exchange/working-copy/working-copy-age'
import type { WorkingCopy } from '../../shared/exchange/working-copy/working-copy'
import { workingCopyChanges } from '../../shared/exchange/working-copy/working-copy-changes'
import { workingCopyJson } from '../../shared/exchange/working-copy/working-copy-json'
import { succeeded, type Result } from '../../shared/result'
import {
  changedSectionsText,
  droppedText,
  otherChangeText,
  wordRemarksText
} from '../../shared/told/working-copy-changes-text'
import { problemText } from '../../shared/told/problem-text'
import { openThroughGate } from '../gate/open-through-gate'
import { readArguments } from './arguments'
import { done, refused, type Outcome, type Refusal } from './outcome'
import { readMatter } from './read-matter'

async function readAgainst(path: string | boolean | undefined): Promise<Result<MatterDraft | undefined, Refusal>> {
  if (typeof path !== 'string') return succeeded(undefined)
  const read = await readMatter(path)
  return read.ok ? succeeded(read.value.matter) : read
}

const ageWords: Record<WorkingCopyAge, string> = {
  same: 'Ärendet i filen är lika gammalt.',
  older: 'Ärendet har ändrats efter det att kopian gjordes.',
  newer: 'Kopian är gjord av en nyare version av ärendet.',
  unknown: 'Det går inte att se vilket av ärendena som är nyast.'
}

const inWords = (
  { text }: WorkingCopy,
  matter: MatterDraft,
  changes: WorkingCopyChanges,
  age: WorkingCopyAge | undefined
): readonly string[] => [
  `${matter.committee.name.trim() || 'En nämnd utan namn'}, ${matter.awardYear || 'utan år'}. Ärendet i kopian ändrades senast ${matter.changed || 'vid en okänd tid'}.`,
  ...(age ? [ageWords[age]] : []),
  changedSectionsText(changes),
  ...changes.sections.map(
    ({ heading, isStruck, isChangedHere }) =>
      `  ${heading}${isStruck ? ' (struket)' : ''}${isChangedHere ? ' (ändrat i ärendet också)' : ''}`
  ),
  ...changes.others.map(otherChangeText),
  ...wordRemarksText(text.remarks)
]

/** `working-copy --open DOCX`: what a working copy carries, and which sections have been changed in Word. */
export async function openWorkingCopyCommand(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(
    args,
    { open: { type: 'string' }, against: { type: 'string' }, json: { type: 'boolean' } },
    0
  )
  if (!read.ok) return refused(read.problem)
  const { open = '', against, json } = read.value.options
  const opened = await openThroughGate('working-copy', String(open))
  if (!opened.ok) return refused({ exitCode: 2, sentence: problemText(opened.problem).what })
  const mine = await readAgainst(against)
  if (!mine.ok) return refused(mine.problem)
  const { carried } = opened.value
  const base = carried ?? mine.value
  if (base === undefined) return refused({ exitCode: 1, sentence: droppedText(opened.value.text) })
  const isSame = mine.value?.id === base.id
  const changes = workingCopyChanges({ word: opened.value.text, base, mine: isSame ? mine.value : base })
  if (carried !== null && mine.value && !isSame)
    return refused({ exitCode: 1, sentence: 'Kopian bär ett annat ärende än filen.' })
  if (carried === null && changes.found < 2)
    return refused({
      exitCode: 1,
      sentence: `${droppedText(opened.value.text)} Inga av ärendets rubriker finns i den.`
    })
  if (json === true) return done([JSON.stringify(workingCopyJson(opened.value, base, changes), null, 2)])
  const age = carried && mine.value ? workingCopyAge(carried, mine.value) : undefined
  return done(inWords(opened.value, base, changes, age), carried ? [] : [droppedText(opened.value.text)])
}
