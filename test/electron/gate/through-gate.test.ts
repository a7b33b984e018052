import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { throughGate } from '../../../electron/gate/through-gate'
import { checkPicture } from '../../../electron/picture/check-picture'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { parseRulesFile } from '../../../shared/exchange/file/parse-rules-file'
import { writeRulesFile } from '../../../shared/exchange/file/rules-file'
import { problemText } from '../../../shared/told/problem-text'
import { profileOf } from '../../builders/profile'
import { templateFrom } from '../docx/template/template-from'
import { goodTemplates } from '../docx/template/templates'

const sent = readFileSync(join(resolve(import.meta.dirname, '../../cases'), '2024-bromma.namndklar'))
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('what comes through the gate is what the reader alone would have read:', () => {
  it('a matter', async () => {
    expect(await throughGate('matter-file', sent, 'x.namndklar')).toEqual(
      parseMatterFile(sent.toString(), 'x.namndklar')
    )
  })
  it('rules', async () => {
    const text = writeRulesFile(profileOf('2023'))
    expect(await throughGate('rules-file', bytesOf(text), 'regler')).toEqual(parseRulesFile(text, 'regler'))
  })
  it.each(Object.entries(goodTemplates))('a template with %s', async (_what, bytes) => {
    expect(await throughGate('template', bytes(), 'mall.docx')).toEqual({ ok: true, value: templateFrom(bytes()) })
  })
  it('a picture', async () => {
    const picture = bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')
    expect(await throughGate('picture', picture, 'vapen.svg')).toEqual(checkPicture(picture))
  })
})

describe('what does not come through', () => {
  it('is told with the reason and the file', async () => {
    expect(await throughGate('matter-file', sent.subarray(0, 500), 'a.namndklar')).toEqual({
      ok: false,
      problem: { kind: 'file-cut-off', file: 'a.namndklar' }
    })
    expect(await throughGate('template', sent, 'b.docx')).toEqual({
      ok: false,
      problem: { kind: 'template-refused', file: 'b.docx', because: 'not-zip' }
    })
    expect(await throughGate('picture', sent, 'c.png')).toEqual({
      ok: false,
      problem: { kind: 'picture-refused', file: 'c.png', because: 'not-picture' }
    })
  })
  it('is not even handed over when it is larger than such a file may be', async () => {
    const read = await throughGate('rules-file', new Uint8Array(20 * 1024 * 1024 + 1), 'stor')
    expect(read).toEqual({ ok: false, problem: { kind: 'file-too-large', file: 'stor', megabytes: 21, most: 20 } })
  })
  it('is not text in another encoding than the program writes', async () => {
    const read = await throughGate('matter-file', Uint8Array.from([0xff, 0xfe, 0x7b, 0]), 'u.namndklar')
    expect(read).toEqual({ ok: false, problem: { kind: 'file-not-json', file: 'u.namndklar' } })
  })
  it.each(['time', 'memory', 'crash'] as const)('is told in words when it was stopped for its %s', (because) => {
    const { what, safe, todo } = problemText({ kind: 'file-stopped', file: 'x.namndklar', because })
    expect(what).toMatch(/^Filen x\.namndklar .+, och togs inte in\.$/)
    expect([safe, todo]).toEqual([
      'Inget har ändrats.',
      'Kontrollera att det är rätt fil, eller be avsändaren spara den igen.'
    ])
  })
})

describe('the bytes that are handed over', () => {
  it('stay with the one who has them', async () => {
    const bytes = new Uint8Array(sent)
    await throughGate('matter-file', bytes, 'x.namndklar')
    expect(bytes).toEqual(new Uint8Array(sent))
  })
})
