import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fileVersion } from '../../../../shared/exchange/file/matter-file'
import { matterFileSteps } from '../../../../shared/exchange/migrations/matter-file-steps'
import type { FileStep } from '../../../../shared/exchange/migrations/migrate-file'
import { rulesFileSteps } from '../../../../shared/exchange/migrations/rules-file-steps'
import { parseEnvelope } from '../../../../shared/exchange/file/parse-envelope'
import { rulesFileVersion } from '../../../../shared/exchange/file/rules-file'

/** A made-up kind of file in its third version: first `name` became `title`, then the title a list. */
const steps: readonly FileStep[] = [
  ({ name, ...rest }) => ({ ...rest, version: 2, title: name }),
  ({ title, ...rest }) => ({ ...rest, version: 3, titles: [title] })
]
const schema = z.looseObject({
  format: z.literal('made-up'),
  version: z.literal(3),
  titles: z.array(z.string().max(10))
})
const read = (file: object) =>
  parseEnvelope(JSON.stringify({ format: 'made-up', ...file }), 'fil', { format: 'made-up', version: 3, steps, schema })

describe('a file of an older version', () => {
  it('is brought up through every step that came after it', () => {
    expect(read({ version: 1, name: 'Ett' })).toMatchObject({
      ok: true,
      value: { content: { format: 'made-up', version: 3, titles: ['Ett'] }, cleaned: 0 }
    })
    expect(read({ version: 2, title: 'Två' })).toMatchObject({ ok: true, value: { content: { titles: ['Två'] } } })
    expect(read({ version: 3, titles: ['Tre'] })).toMatchObject({ ok: true, value: { content: { titles: ['Tre'] } } })
  })
  it('keeps what no step knows', () => {
    expect(read({ version: 1, name: 'Ett', own: [1] })).toMatchObject({ ok: true, value: { content: { own: [1] } } })
  })
  it('is under the text policy and the limits of the newest', () => {
    expect(read({ version: 1, name: 'E\u200btt' })).toMatchObject({
      ok: true,
      value: { content: { titles: ['Ett'] }, cleaned: 1 }
    })
    expect(read({ version: 1, name: 'för långt namn' })).toMatchObject({
      ok: false,
      problem: { kind: 'file-over-limit' }
    })
    expect(read({ version: 1, name: 7 })).toMatchObject({ ok: false, problem: { kind: 'file-wrong-shape' } })
  })
})

describe('a file of no version that is known', () => {
  it('is told as newer, with its version, when it is', () => {
    expect(read({ version: 4, titles: ['Fyra'] })).toEqual({
      ok: false,
      problem: { kind: 'file-newer', file: 'fil', version: '4' }
    })
  })
  it.each([0, -1, 1.5, '1', null, [1]])('is told as unknown when its version is %j', (version) => {
    expect(read({ version, titles: [] })).toEqual({ ok: false, problem: { kind: 'file-unknown-version', file: 'fil' } })
  })
})

describe('the versions that this program writes', () => {
  it('have a step from each to the next', () => {
    expect(matterFileSteps).toHaveLength(fileVersion - 1)
    expect(rulesFileSteps).toHaveLength(rulesFileVersion - 1)
  })
})
