import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { extractDraft } from '../../../electron/mail/extract-draft'
import { paperBytes } from '../../../electron/files/paper-bytes'
import { matterFileDraft } from '../../../electron/mail/matter-file-draft'
import { changesBetween } from '../../../shared/exchange/compare/changes-between'
import type { ExtractForm } from '../../../shared/exchange/file/extract-forms'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { withDecisionFixed } from '../../../shared/decided/with-decision-fixed'
import { paperProperties } from '../../../shared/text/fields/paper-properties'
import { paragraphsOf } from '../../../shared/document/paragraphs'
import { paperOf, sample } from '../../shared/cases/case-papers'
import { readCase } from '../../shared/cases/read-case'
import { extractDocxText } from '../docx/extract-docx-text'
import { header, parameter, readDraft } from './read-draft'

async function draftOf(matter: ReturnType<typeof sample>, form: ExtractForm = 'pdf') {
  const made = await extractDraft(matter, form)
  if (!made.ok) throw new Error(made.problem.kind)
  return { ...readDraft(made.value.bytes), bytes: made.value.bytes, findings: made.value.findings }
}

const decided = () => ({ ...sample(), minutes: { ...sample().minutes, itemNumber: '23', outcome: 'asProposed' } })

const [pdf, docx] = (['pdf', 'docx'] as const).map((ending) => ({
  name: `2024 Bromma stadsdelsnämnd Protokollsutdrag BRO 2024-172.${ending}`,
  contentType: ending === 'pdf' ? 'application/pdf' : expect.stringContaining('wordprocessingml.document')
}))

test.each([
  ['pdf', [pdf]],
  ['docx', [docx]],
  ['both', [pdf, docx]]
] as const)('the extract goes with the e-mail as %s', async (form, expected) => {
  const { attachments, findings } = await draftOf(readCase('2024-bromma'), form)
  expect(
    attachments.map((attachment) => ({
      name: parameter(attachment, 'Content-Disposition', 'filename'),
      contentType: header(attachment, 'Content-Type')?.split(';')[0]
    }))
  ).toEqual(expected)
  expect(findings).toEqual([])
})

test('it is the very paper that is exported, in each of its forms', async () => {
  const matter = readCase('2024-bromma')
  const document = paperOf(matter, 'minutes-extract')
  const [asPdf, asWord] = (await draftOf(matter, 'both')).attachments
  const exported = await paperBytes(
    { document, meta: paperProperties({ matter, paper: 'minutes-extract', document }) },
    'pdf'
  )
  expect(exported.ok && Buffer.from(exported.value.bytes).equals(asPdf?.bytes ?? Buffer.alloc(0))).toBe(true)
  expect(extractDocxText(asWord?.bytes ?? Buffer.alloc(0)).body).toEqual(paragraphsOf(document).body)
})

test('the e-mail goes to the address of the year, with a copy to the registrar, from the officer', async () => {
  const { whole } = await draftOf(decided())
  expect(header(whole, 'From')).toBe('Alex Testgren <alex.testgren@example.se>')
  expect(header(whole, 'To')).toBe('kvalitetsutmarkelsen@stockholm.se')
  expect(header(whole, 'Cc')).toBe('registrator@example.se')
  expect(header(whole, 'Subject')).toBe('Protokollsutdrag § 23: deltagande i kvalitetsutmärkelsen 2023, Exempelnämnden')
})

test('there is no draft of an extract that is not complete, and the reason is told', async () => {
  const made = await extractDraft(sample(), 'pdf')
  expect(made.ok ? [] : made.problem).toMatchObject({
    kind: 'incomplete',
    gaps: [{ field: 'minutes.itemNumber' }, { field: 'minutes.outcome' }]
  })
})

test('a colleague gets the whole matter as a file that opens', async () => {
  const matter = decided()
  const { whole, text, attachment } = readDraft((await matterFileDraft(matter, writeMatterFile(matter))).bytes)
  expect(header(whole, 'Subject')).toBe('Ärendefil: kvalitetsutmärkelsen 2023, Exempelnämnden')
  expect(header(whole, 'To')).toBeUndefined()
  expect(text.bytes.toString()).toContain('Öppna den bifogade filen i Nämndklar.')
  expect(parameter(attachment, 'Content-Disposition', 'filename')).toBe('2023 Exempelnämnden EXN 2023-41.namndklar')
  const parsed = parseMatterFile(attachment.bytes.toString(), 'a.namndklar')
  expect(parsed.ok && changesBetween(parsed.value.matter, withDecisionFixed(matter).matter)).toEqual([])
})

// To be read when it changes: UPDATE_GOLDEN=1 npx vitest run --config build/vitest.harness.config.ts extract-draft
test('the draft of Bromma 2024 is written as it has been read before, apart from what is attached', async () => {
  const { raw, text, attachment } = await draftOf(readCase('2024-bromma'))
  const attached = raw.slice(raw.indexOf(attachment.head) + attachment.head.length).split('\r\n--')[0] ?? ''
  const shown = `${raw.replace(attached, '\r\n\r\n[protokollsutdraget]')}\n\n${text.bytes.toString()}`
    .replaceAll('\r\n', '\n')
    .replace(/_Namndklar-[0-9a-f]{24}/g, '_Namndklar-[kontrollsumma]')
  const golden = resolve(import.meta.dirname, '../../golden/2024-bromma-cover-email.eml')
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, shown)
  expect(shown).toBe(readFileSync(golden, 'utf8'))
})
