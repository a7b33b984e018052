import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { setFuses } from '../../build/fuses.mjs'
import { fabricatedBinary } from './fabricated-binary'

async function binaryWith(fuses: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'fuses-')), 'electron')
  await writeFile(path, fabricatedBinary(fuses))
  return path
}

describe('the fuses of the packaged program', () => {
  it('shut out other code: run as Node, Node’s options and inspector, files outside the archive', async () => {
    const path = await binaryWith('101100101')
    await setFuses(path)
    expect(await readFile(path, 'utf8')).toBe(fabricatedBinary('010011001'))
  })

  it('stop the packaging when Electron has one that nobody has decided about', async () => {
    await expect(setFuses(await binaryWith('1011001011'))).rejects.toThrow('Fuse 9')
  })

  it('stop the packaging when the one we cannot set is not as Electron ships it', async () => {
    await expect(setFuses(await binaryWith('101100100'))).rejects.toThrow('Fuse 8')
  })
})
