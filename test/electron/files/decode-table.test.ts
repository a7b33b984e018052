import { describe, expect, it } from 'vitest'
import { decodeTable } from '../../../electron/files/decode-table'

const bytes = (...parts: (number[] | Uint8Array)[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]))
const utf8 = new TextEncoder().encode('Åsö – örn')

describe('the text of a CSV file', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', utf8],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], utf8)],
    ['Windows-1252, as Excel in Swedish writes it', bytes([0xc5, 0x73, 0xf6, 0x20, 0x96, 0x20, 0xf6, 0x72, 0x6e])],
    ['UTF-16 with its mark', bytes([0xff, 0xfe], new Uint8Array(Buffer.from('Åsö – örn', 'utf16le')))]
  ])('in %s', (_encoding, given) => {
    expect(decodeTable(given)).toEqual({ text: 'Åsö – örn', lettering: 'sure' })
  })

  it('in the Macintosh’s own, where only that makes words, and told so', () => {
    const mac = bytes(
      new TextEncoder().encode('Enhet;Chef\n'),
      [0x81, 0x73, 0x9a],
      new TextEncoder().encode(' f'),
      [0x9a]
    )
    expect(decodeTable(mac)).toEqual({ text: 'Enhet;Chef\nÅsö fö', lettering: 'mac' })
  })

  it.each([
    ['UTF-8 that was read as something else before', new TextEncoder().encode('Ã…sÃ¶ fÃ¶rskola')],
    ['letters that were lost before', new TextEncoder().encode('\uFFFDs\uFFFD f\uFFFDrskola')]
  ])('with doubt: %s', (_what, given) => {
    expect(decodeTable(given).lettering).toBe('doubtful')
  })
})
