import { readFileSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../../electron/headless/run'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { matterOf } from '../../builders/matter'
import { edited, withParts } from '../working-copy/edited-in-word'
import { mattersOnDisk } from './matter-on-disk'

const matterOnDisk = mattersOnDisk()
const matter = sampleMatter('2023-05-29T10:00:00.000Z')

async function copyOnDisk() {
  const { folder, file } = await matterOnDisk(matter)
  const { stdout, stderr, exitCode } = await run(['working-copy', file, '--out', folder])
  expect([exitCode, stderr]).toEqual([0, []])
  return { folder, file, copy: stdout[0] ?? '' }
}

const sentence = 'Frågor om jämställdhet tas upp i enheternas bidrag.'
const rewritten = (path: string): void =>
  writeFileSync(
    path,
    edited(readFileSync(path), (xml) => xml.replace(sentence, 'Annat.'))
  )

test('writes a working copy under a name of its own, and never over one that may hold what others wrote', async () => {
  const { folder, file, copy } = await copyOnDisk()
  expect(basename(copy)).toBe('2023 Exempelnämnden Tjänsteutlåtande EXN 2023-41 arbetskopia.docx')
  await run(['working-copy', file, '--out', folder])
  expect((await readdir(folder)).filter((name) => name.endsWith('.docx')).sort()).toEqual([
    '2023 Exempelnämnden Tjänsteutlåtande EXN 2023-41 arbetskopia 2.docx',
    '2023 Exempelnämnden Tjänsteutlåtande EXN 2023-41 arbetskopia.docx'
  ])
})

test('can be made of a matter that no paper can be finished of, and says what is missing', async () => {
  const { folder, file } = await matterOnDisk(matterOf({ units: [], decision: { form: '' } }))
  const { stdout, stderr, exitCode } = await run(['working-copy', file, '--out', join(folder, 'ny mapp')])
  expect([exitCode, stdout.length]).toEqual([0, 1])
  expect(stderr.join('\n')).toContain('uppgift saknas om beslutsform')
})

test('tells what an untouched copy carries, and that nothing differs', async () => {
  const { copy } = await copyOnDisk()
  expect(await run(['working-copy', '--open', copy])).toEqual({
    exitCode: 0,
    stdout: [
      'Exempelnämnden, 2023. Ärendet i kopian ändrades senast 2023-05-29T10:00:00.000Z.',
      'Inga skillnader. Texten i Word är densamma som i ärendet.'
    ],
    stderr: []
  })
})

test('lists the sections that have been changed in Word, in words and as JSON', async () => {
  const { copy, file } = await copyOnDisk()
  rewritten(copy)
  const { stdout } = await run(['working-copy', '--open', copy, '--against', file])
  expect(stdout.slice(1)).toEqual([
    'Ärendet i filen är lika gammalt.',
    'Ett avsnitt är ändrat i Word.',
    '  Jämställdhetsanalys'
  ])
  const json = await run(['working-copy', '--open', copy, '--json'])
  expect(JSON.parse(json.stdout.join(''))).toMatchObject({
    matter: { committee: 'Exempelnämnden', awardYear: '2023', changed: '2023-05-29T10:00:00.000Z' },
    sections: [{ section: 'genderAnalysis', heading: 'Jämställdhetsanalys', isStruck: false }],
    others: []
  })
})

test('says when another program has dropped the matter, and compares with a file instead', async () => {
  const { copy, file } = await copyOnDisk()
  rewritten(copy)
  writeFileSync(
    copy,
    withParts(readFileSync(copy), ({ 'customXml/item1.xml': _part, ...parts }) => parts)
  )
  const alone = await run(['working-copy', '--open', copy])
  expect([alone.exitCode, alone.stderr[0]]).toEqual([
    1,
    expect.stringMatching(/^Filen bär inte längre ärendets uppgifter\./)
  ])
  const against = await run(['working-copy', '--open', copy, '--against', file])
  expect([against.exitCode, against.stdout.at(-1), against.stderr.length]).toEqual([0, '  Jämställdhetsanalys', 1])
})

test('refuses what is no working copy, and bad use', async () => {
  const { folder, file } = await copyOnDisk()
  expect(await run(['working-copy', '--open', file])).toMatchObject({
    exitCode: 2,
    stderr: ['Filen arende.namndklar är inget Word-dokument.']
  })
  expect(await run(['working-copy', '--open', join(folder, 'saknas.docx')])).toMatchObject({ exitCode: 2 })
  expect(await run(['working-copy', file])).toMatchObject({
    exitCode: 2,
    stderr: ['Ange en mapp med --out. Se --help.']
  })
  expect(await run(['working-copy', '--open', 'a', 'b'])).toMatchObject({ exitCode: 2 })
})
