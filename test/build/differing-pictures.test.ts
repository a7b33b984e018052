import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { differingPictures } from '../../build/differing-pictures.mjs'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bilder '))
})
afterEach(() => rm(folder, { recursive: true }))

/** A folder of grey pictures: each with its width, and the shade of its first pixel. */
async function pictures(name: string, each: Record<string, { width?: number; shade?: number }>): Promise<string> {
  const place = join(folder, name)
  await mkdir(place)
  for (const [picture, { width = 40, shade = 200 }] of Object.entries(each)) {
    const png = new PNG({ width, height: 30 })
    png.data.fill(200)
    png.data[1] = shade
    await writeFile(join(place, picture), PNG.sync.write(png))
  }
  return place
}

it('tells of a single pixel of another shade, and of pictures that are gone, new or of another size', async () => {
  const before = await pictures('before', { 'a.png': {}, 'b.png': {}, 'c.png': {}, 'd.png': {} })
  const after = await pictures('after', { 'a.png': {}, 'b.png': { shade: 201 }, 'd.png': { width: 41 }, 'e.png': {} })
  expect(differingPictures(before, before)).toEqual([])
  expect(differingPictures(before, after)).toEqual([
    { name: 'b.png', what: 'changed', pixels: 1 },
    { name: 'c.png', what: 'missing' },
    { name: 'd.png', what: 'resized' },
    { name: 'e.png', what: 'new' }
  ])
})
