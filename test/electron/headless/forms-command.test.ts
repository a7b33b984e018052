import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readForm } from '../../../electron/docx/form/read-form'
import { run } from '../../../electron/headless/run'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { mattersOnDisk } from './matter-on-disk'

const matterOnDisk = mattersOnDisk()

test('makes a form for each unit that has not withdrawn, named after the unit', async () => {
  const matter = sampleMatter('')
  const { folder, file } = await matterOnDisk(matter)
  const out = join(folder, 'formulär')
  const { stdout, stderr, exitCode } = await run(['forms', file, '--out', out, '--by', '10 maj 2023'])
  expect([exitCode, stderr]).toEqual([0, []])
  expect(stdout).toContain(join(out, '2023 Dagcentralen Linden Formulär.docx'))
  expect(stdout).toHaveLength(matter.units.filter(({ state }) => state !== 'withdrawn').length)
  const form = readForm(readFileSync(stdout[0] ?? ''))
  expect(form.ok && form.value.marks?.matter).toBe(matter.id)
  expect(form.ok && form.value.texts.join(' ')).toContain('senast den\u00A010\u00A0maj\u00A02023')
})

test('writes over no form, nor over anything else', async () => {
  const { folder, file } = await matterOnDisk(sampleMatter(''))
  const first = join(folder, '2023 Dagcentralen Linden Formulär.docx')
  writeFileSync(first, 'ett svar som har kommit')
  const { stdout, exitCode } = await run(['forms', file, '--out', folder])
  expect(exitCode).toBe(0)
  expect(stdout[0]).toBe(join(folder, '2023 Dagcentralen Linden Formulär 2.docx'))
  expect(readFileSync(first, 'utf8')).toBe('ett svar som har kommit')
})

test('refuses a day that is none, and a matter without units', async () => {
  const { folder, file } = await matterOnDisk(sampleMatter(''))
  expect(await run(['forms', file, '--out', folder, '--by', 'snart'])).toMatchObject({
    exitCode: 2,
    stderr: ['--by ska vara en dag, till exempel 2023-05-10. Se --help.']
  })
  const empty = await matterOnDisk({ ...sampleMatter(''), units: [] })
  expect(await run(['forms', empty.file, '--out', empty.folder])).toMatchObject({ exitCode: 1 })
  expect(readdirSync(empty.folder)).toEqual(['arende.namndklar'])
})
