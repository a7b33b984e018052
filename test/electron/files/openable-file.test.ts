import { describe, expect, it } from 'vitest'
import { openableFile } from '../../../electron/files/openable-file'
import { readPayload } from '../../../electron/storage/generations/read-payload'
import { storedMatter } from '../../../electron/data/stored-schemas'
import { matterLimits } from '../../../shared/exchange/file/matter-limits'
import { parseMatterFile } from '../../../shared/exchange/file/parse-matter-file'
import { tooMuchForWindow } from '../../../shared/told/too-much-for-window'
import { blankMatter } from '../../builders/blank-matter'
import { matterSchema, type MatterDraft } from '../../../shared/domain/matter'

/** A matter with a member that the program does not know, and lets be. */
const carrying = (unknown: unknown): MatterDraft => matterSchema.parse({ ...blankMatter(), unknown })

const isSaved = (matter: MatterDraft): boolean => readPayload(JSON.stringify(matter), 1, storedMatter).ok

describe('how large a matter may be', () => {
  it.each([
    [1_000, true],
    [120_000, true],
    [126_000, false],
    [250_000, false]
  ])('is the same for opening and saving (%i values)', (values, isTaken) => {
    const matter = carrying(Array.from({ length: values }, () => 1))
    expect(tooMuchForWindow(matter, 'stor.namndklar') === null).toBe(isTaken)
    expect(isSaved(matter)).toBe(isTaken)
  })

  it('is told before a file is written that would not be opened again', () => {
    const text = 'x'.repeat(matterLimits.fileBytes / 2)
    const fits = openableFile(carrying(text))
    expect(fits.ok && parseMatterFile(fits.value, 'stor.namndklar').ok).toBe(true)
    expect(openableFile(carrying(text + text))).toEqual({
      ok: false,
      problem: { kind: 'export-too-large', megabytes: 21, most: 20 }
    })
  })
})
