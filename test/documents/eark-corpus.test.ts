import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openArchive } from '../../electron/archive/open-archive'
import { verifyArchive } from '../../electron/archive/verify-archive'
import type { ArchiveFinding } from '../../shared/exchange/archive/archive-report'
import type { MetsLack } from '../../shared/exchange/archive/mets-lack'
import { missingArchiveTool } from './eark/archive-tools'
import { cache } from './eark/schemas'
import { isContradicted, validated } from './eark/validated'

/** A copy of github.com/DILCISBoard/eark-ip-test-corpus at 3fb7618, put there by hand. */
const corpus = join(cache, 'eark-ip-test-corpus', 'corpus')
const isThere = existsSync(corpus)
if (!isThere)
  console.log(
    `SKIPPED: the packages of E-ARK's own corpus are not checked, because there is no copy of it in ${cache}.`
  )

/** What the program looks for, by the requirements whose broken packages it has to find. */
const looksFor: Readonly<Record<string, readonly (MetsLack | 'renamed' | 'changed')[]>> = {
  CSIP1: ['id', 'renamed'],
  CSIP2: ['type'],
  CSIP4: ['contentType', 'otherContent'],
  CSIP7: ['created'],
  CSIP9: ['packageType'],
  CSIP10: ['software'],
  CSIP11: ['software'],
  CSIP12: ['software'],
  CSIP13: ['software'],
  CSIP15: ['software'],
  CSIP16: ['software'],
  CSIP80: ['structure'],
  CSIP81: ['structure'],
  CSIP88: ['metadataDivision'],
  CSIP90: ['metadataDivision'],
  CSIP117: ['header'],
  ...Object.fromEntries(
    [26, 27, 28, 29, 30, 40, 41, 42, 43, 44, 68, 69, 70, 71, 72].map((rule) => [
      `CSIP${rule}`,
      ['fileDescription', 'changed'] as const
    ])
  )
}

/** Values that only a list kept by E-ARK or IANA tells to be wrong, and a type of content that the package may leave out. */
const beyond = [
  'mets-xml_mets_TYPE_attribute_value_incorrect',
  'CONTENTINFORMATIONTYPE_value_incorrect',
  'CONTENTINFORMATIONTYPE_not_exist',
  'file_MIMETYPE_too_much_content',
  'file_wrong_MIMETYPE'
]

const packagesOf = (rule: string, kind: 'valid' | 'invalid'): readonly string[] => {
  const folder = join(corpus, rule.startsWith('SIP') ? 'SIP' : 'CSIP', rule, kind)
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
}

async function findingsOf(path: string): Promise<readonly ArchiveFinding[]> {
  const opened = await openArchive(path)
  return opened.ok ? (await verifyArchive(opened.value)).findings : []
}

const told = (findings: readonly ArchiveFinding[]): readonly string[] =>
  findings.map((finding) => (finding.kind === 'mets-lacks' ? finding.lack : finding.kind))

describe.skipIf(!isThere)('E-ARK’s own corpus', () => {
  test('every broken package is found broken by the rule that it breaks, as far as the program looks', async () => {
    const missed: string[] = []
    let found = 0
    for (const [rule, signs] of Object.entries(looksFor)) {
      for (const path of packagesOf(rule, 'invalid')) {
        const isFound = told(await findingsOf(path)).some((sign) => signs.some((each) => each === sign))
        if (isFound) found += 1
        else missed.push(path)
      }
    }
    console.log(
      `E-ARK's corpus: ${found} of ${found + missed.length} broken packages found broken by the rule that they break.`
    )
    expect(missed.filter((path) => !beyond.includes(basename(path)))).toEqual([])
    expect(found).toBeGreaterThan(50)
  }, 300_000)

  test('and no sound one is said to break that rule', async () => {
    const wrong: string[] = []
    for (const [rule, signs] of Object.entries(looksFor)) {
      // Git has changed the line ends of some files in it, so that their checksums hold no longer.
      const lacks = signs.filter((sign) => sign !== 'changed' && sign !== 'renamed')
      for (const path of packagesOf(rule, 'valid'))
        if (told(await findingsOf(path)).some((sign) => lacks.some((each) => each === sign))) wrong.push(path)
    }
    expect(wrong).toEqual([])
  }, 300_000)

  test.skipIf(missingArchiveTool() !== undefined)(
    'its own valid SIP breaks the rules of eark-validator that are told to be beyond anyone',
    async () => {
      const [found] = await validated(packagesOf('SIP8', 'valid').slice(0, 1))
      expect(new Set(found?.errors.filter(isContradicted).map(({ rule_id }) => rule_id))).toEqual(
        new Set(['CSIP12', 'CSIP13', 'CSIP15', 'CSIP16', 'CSIP63', 'SIP14'])
      )
    }
  )
})
