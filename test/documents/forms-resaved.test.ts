import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { readForm } from '../../electron/docx/form/read-form'
import { unitFormFile } from '../../electron/files/unit-form-file'
import type { FormContent } from '../../shared/exchange/unit-forms/form-content'
import { planForms } from '../../shared/exchange/unit-forms/plan-forms'
import { answeredForm } from '../electron/docx/form/form-in-word'
import { validateDocx } from '../electron/docx/validate-docx'
import { criterionOf } from '../builders/profile'
import { idOf } from '../builders/id-of'
import { matterOf } from '../builders/matter'
import { unitOf } from '../builders/unit'
import { missingTool } from './render-pdf'

const missing = missingTool()
if (missing !== undefined)
  console.log(`SKIPPED: no form is saved again by LibreOffice, because ${missing} is not installed here.`)

const matter = matterOf({
  officer: { email: 'handlaggare@example.se' },
  rules: {
    criteria: [
      criterionOf(),
      criterionOf({ id: 'own', kind: 'ownQuestion', wording: 'Har enheten ett brukarråd?' }),
      criterionOf({ id: 'count', kind: 'minimumEmployees', parameter: '5' })
    ]
  },
  units: [
    unitOf({ id: idOf(1), name: 'Åsö & "Ön"; <vård>' }),
    unitOf({ id: idOf(2), name: 'Strandgårdens vård- och omsorgsboende, Exempelvård AB', operator: 'private' })
  ]
})

async function savedAgain(files: Uint8Array[]): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'namndklar-forms-'))
  const paths = files.map((_, index) => join(folder, `${index}.docx`))
  await Promise.all(files.map((bytes, index) => writeFile(paths[index] ?? '', bytes)))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  await promisify(execFile)('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'docx:Office Open XML Text',
    '--outdir',
    join(folder, 'out'),
    ...paths
  ])
  const again = await Promise.all(paths.map((_, index) => readFile(join(folder, 'out', `${index}.docx`))))
  await rm(folder, { recursive: true, force: true })
  return again.map((bytes) => new Uint8Array(bytes))
}

const read = (bytes: Uint8Array): FormContent => {
  const form = readForm(bytes)
  if (!form.ok) throw new Error(form.problem)
  return form.value
}

const answers = {
  'Medarbetare, chefen inräknad': '21 personer',
  'Verksamhetsplan med mål': 'Nej',
  'Har enheten ett brukarråd\\?': 'JA',
  'Enhetens chef': 'Åke Ö. & "Bo" <b>'
}
const answeredForms = (): Promise<Uint8Array[]> =>
  Promise.all(
    matter.units.map(async (unit) =>
      answeredForm((await unitFormFile({ matter, unit, answerBy: '' }).make()).bytes, answers)
    )
  )

it('the forms are valid Open XML', async () => {
  expect(await validateDocx(await answeredForms())).toEqual([])
}, 120_000)

it.skipIf(missing !== undefined)(
  'a form that LibreOffice has saved again reads like the one that was answered',
  async () => {
    const forms = await answeredForms()
    const plan = (files: Uint8Array[]) =>
      planForms(
        matter,
        files.map((bytes, index) => ({ file: `${index}.docx`, content: read(bytes) })),
        new Map()
      )
    const [before, after] = [plan(forms), plan(await savedAgain(forms))]
    expect(before.units.map(({ changes }) => changes.length)).toEqual([4, 4])
    expect(after).toEqual(before)
  },
  120_000
)
