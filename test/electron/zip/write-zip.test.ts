import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { openZip } from '../../../electron/zip/open-zip'
import { writeZip } from '../../../electron/zip/write-zip'

const time = new Date(2023, 5, 12, 12)
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const anyFiles = fc.uniqueArray(
  fc.tuple(fc.stringMatching(/^[a-zåäö]{1,20}\.xml$/), fc.uint8Array({ maxLength: 400 })),
  {
    selector: ([name]) => name.toLowerCase(),
    maxLength: 12
  }
)

it('an archive holds each file as it was, to our own reader and to another', () => {
  fc.assert(
    fc.property(anyFiles, (files) => {
      const archive = writeZip(files, time)
      const opened = openZip(archive)
      expect(opened.ok && opened.value.names).toEqual(files.map(([name]) => name))
      expect(files.map(([name]) => opened.ok && opened.value.read(name))).toEqual(
        files.map(([, bytes]) => ({ ok: true, value: bytes }))
      )
      expect(unzipSync(archive)).toEqual(Object.fromEntries(files))
    })
  )
})

it('the same files are the same bytes, packed anew or from what was kept', () => {
  const kept = bytesOf('delen som är lika i alla handlingar'.repeat(20))
  const first = writeZip([['a.xml', kept]], time)
  expect(writeZip([['a.xml', kept]], time)).toEqual(first)
  expect(writeZip([['a.xml', new Uint8Array(kept)]], time)).toEqual(first)
})

it('a file has the day and hour that were given, whatever the time zone', () => {
  const archive = Buffer.from(writeZip([['a.xml', bytesOf('a')]], time))
  expect([archive.readUInt16LE(10), archive.readUInt16LE(12)]).toEqual([12 << 11, (43 << 9) | (6 << 5) | 12])
})
