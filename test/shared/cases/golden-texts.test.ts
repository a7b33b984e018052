import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { writePlainText } from '../../../shared/document/plain-text'
import { casePapers, paperOf } from './case-papers'

// To be read like prose when it changes: UPDATE_GOLDEN=1 npx vitest run --config build/vitest.config.ts golden-texts
const folder = resolve(import.meta.dirname, '../../golden')
const update = process.env['UPDATE_GOLDEN'] === '1'

test.each(casePapers)('$golden reads as it has been read before', ({ golden, matter, kind, draft }) => {
  const file = resolve(folder, `${golden}.txt`)
  const text = writePlainText(paperOf(matter(), kind, draft))
  if (update) writeFileSync(file, text)
  expect(existsSync(file), `${golden}.txt is missing`).toBe(true)
  expect(text).toBe(readFileSync(file, 'utf8'))
})

test('no golden text is left over', () => {
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
  ).toEqual(casePapers.map(({ golden }) => `${golden}.txt`).sort())
})
