import { describe, expect, it } from 'vitest'
import { matterFileJsonSchema, writeMatterFile } from '../../../../shared/exchange/file/matter-file'
import { parseMatterFile, type ReadMatterFile } from '../../../../shared/exchange/file/parse-matter-file'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import { enveloped } from './file-text'

function read(text: string): ReadMatterFile {
  const parsed = parseMatterFile(text, 'ett.namndklar')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return parsed.value
}
const rewritten = (text: string, change: (file: Record<string, unknown>) => object): string =>
  JSON.stringify(change(JSON.parse(text) as Record<string, unknown>))
const program = { name: 'Nämndklar', version: '1.0.0' }
const matter = matterOf()
const written = writeMatterFile(matter, { program })

describe('the envelope of a matter’s file', () => {
  it('tells the program, the matter, the revision and the hash, and no person', () => {
    const { matter: filed, ...envelope } = JSON.parse(written) as Record<string, unknown>
    expect(envelope).toEqual({
      format: 'namndklar',
      version: 1,
      program,
      matterId: matter.id,
      revision: 1,
      hash: read(written).state.hash
    })
    expect(filed).not.toHaveProperty('exchange')
  })

  it('tells who sent it and when only where that person gave a name', () => {
    const sender = { name: 'Kim Provsson', at: '2023-05-29T10:00:00.000Z' }
    expect(read(writeMatterFile(matter, { sender })).sender).toEqual(sender)
    expect(read(writeMatterFile(matter, { sender: null })).sender).toBeNull()
  })

  it('lists what the state comes from, the oldest first', () => {
    const once = read(written)
    const twice = read(writeMatterFile({ ...once.matter, registryNumber: 'EXN 1' }))
    expect(twice.matter.exchange.states).toEqual([once.state.hash, twice.state.hash])
    expect(JSON.parse(writeMatterFile(twice.matter))).toMatchObject({
      revision: 3,
      basedOn: [once.state.hash, twice.state.hash]
    })
  })

  it('knows a file as its own whatever its spacing and the order of its members', () => {
    const reordered = rewritten(written, ({ matter: filed, ...rest }) => ({
      matter: Object.fromEntries(Object.entries(filed as object).reverse()),
      ...rest
    }))
    expect(read(reordered)).toMatchObject({ isChangedOutside: false, state: read(written).state })
  })

  it('sees that a file was changed by hand, and knows what it was changed from', () => {
    const edited = read(
      rewritten(written, (file) => ({ ...file, matter: { ...(file['matter'] as object), registryNumber: 'EXN 2' } }))
    )
    expect(edited.isChangedOutside).toBe(true)
    expect(edited.matter.registryNumber).toBe('EXN 2')
    expect(edited.matter.exchange.states).toEqual([read(written).state.hash, edited.state.hash])
  })

  it('keeps members that the program does not know', () => {
    const once = read(rewritten(written, (file) => ({ ...file, later: { a: [1] } })))
    expect(JSON.parse(writeMatterFile(once.matter))).toMatchObject({ later: { a: [1] } })
  })

  it('opens files from before it told anything', () => {
    const old = read(enveloped({ id: idOf(1), awardYear: '2023' }))
    expect(old).toMatchObject({ isChangedOutside: false, sender: null, matter: { awardYear: '2023' } })
  })

  it.each([
    ['hash', 'inte en hash'],
    ['revision', 'tre'],
    ['basedOn', ['x']],
    ['matterId', 7],
    ['program', 'Word'],
    ['sentBy', { name: 'x' }],
    ['sentAt', 'i går']
  ])('passes over %s that cannot be read', (name, value) => {
    expect(read(enveloped({ id: idOf(1) }, { [name]: value }))).toMatchObject({ isChangedOutside: false, sender: null })
  })

  it('is documented by the schema', () => {
    expect(matterFileJsonSchema()).toMatchObject({
      properties: { hash: { type: 'string' }, basedOn: { type: 'array' }, revision: { type: 'integer' } },
      required: ['format', 'version', 'matter']
    })
  })
})
