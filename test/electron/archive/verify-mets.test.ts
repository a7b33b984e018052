import { beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../../electron/archive/compose-archive'
import type { ArchiveFinding } from '../../../shared/exchange/archive/archive-report'
import { temporaryFolders } from '../headless/temporary-folders'
import { archiveOf } from './archive-on-disk'
import { changed, found as foundIn, rewritten, type Change } from './changed-package'

const temporaryFolder = temporaryFolders()
let archive: Archive
beforeAll(async () => void (archive = await archiveOf()))

const encoder = new TextEncoder()
const found = async (change: Change): Promise<readonly ArchiveFinding[]> =>
  foundIn(changed(archive, change), await temporaryFolder())
const rep1 = 'representations/rep1/METS.xml'

describe('what a METS document has to say', () => {
  test.each<[string, string, RegExp | string, string]>([
    ['id', 'METS.xml', / OBJID="[^"]*"/, ''],
    ['type', 'METS.xml', /(?<= )TYPE="Textual/, 'LABEL2="Textual'],
    ['profile', 'METS.xml', / PROFILE="[^"]*"/, ''],
    ['created', 'METS.xml', / CREATEDATE="[^"]*"/, ''],
    ['packageType', 'METS.xml', 'OAISPACKAGETYPE="SIP"', 'OAISPACKAGETYPE="ZIP"'],
    ['software', 'METS.xml', 'OTHERTYPE="SOFTWARE"', 'OTHERTYPE="ANNAT"'],
    ['submitter', 'METS.xml', /ROLE="CREATOR" TYPE="ORGANIZATION"/, 'ROLE="EDITOR" TYPE="ORGANIZATION"'],
    ['structure', 'METS.xml', 'LABEL="CSIP"', 'LABEL="min"'],
    ['metadataDivision', 'METS.xml', 'LABEL="Metadata"', 'LABEL="meta"'],
    ['fileDescription', 'METS.xml', / CHECKSUMTYPE="[^"]*"/, ''],
    ['ids', 'METS.xml', /<file ID="[^"]*"/, '<file'],
    ['otherContent', 'representations/rep2/METS.xml', / csip:OTHERCONTENTINFORMATIONTYPE="[^"]*"/, ''],
    ['contentType', rep1, / csip:CONTENTINFORMATIONTYPE="[^"]*"/, '']
  ])('without %s it is told', async (lack, file, from, to) => {
    expect(await found(rewritten(file, from, to))).toContainEqual({ kind: 'mets-lacks', file, lack })
  })
})

describe('a METS document from someone who means harm', () => {
  const withMets = (text: string): Promise<readonly ArchiveFinding[]> =>
    found((files) => void files.set('METS.xml', encoder.encode(text)))

  test.each([
    ['entities that grow', '<!DOCTYPE mets [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]><mets OBJID="&b;"/>'],
    ['a file of this machine', '<!DOCTYPE mets [<!ENTITY x SYSTEM "file:///etc/passwd">]><mets OBJID="&x;"/>'],
    ['half a document', '<mets OBJID="a"><metsHdr>'],
    ['a thousand levels', `${'<a>'.repeat(1_000)}${'</a>'.repeat(1_000)}`],
    ['more elements than any package has', `<mets>${'<a/>'.repeat(100_001)}</mets>`],
    ['more bytes than any package has', `<mets>${' '.repeat(17 * 1024 * 1024)}</mets>`],
    ['another kind of document', '<html/>'],
    ['nothing', '']
  ])('%s is not read', async (_, text) => {
    expect(await withMets(text)).toContainEqual({ kind: 'mets-unreadable', file: 'METS.xml' })
  })

  test.each(['../../hemligt.txt', '/etc/passwd', 'a/%2e%2e/%2e%2e/b', '%E5.txt', 'file:///etc/passwd', 'C:%5Cx'])(
    'a file outside the package is not followed: %s',
    async (reference) => {
      const findings = await found(rewritten('METS.xml', 'schemas/SCHEMAN.txt', reference))
      expect(findings).toContainEqual({ kind: 'leads-outside', file: 'METS.xml', reference })
    }
  )

  test('documents that point to each other are read once', async () => {
    const findings = await found(
      rewritten(rep1, /<div ID="[^"]*" LABEL="Data">/, '$&<mptr LOCTYPE="URL" xlink:href="../../METS.xml"/>')
    )
    expect(findings.filter(({ kind }) => kind === 'changed')).toEqual([{ kind: 'changed', file: rep1 }])
  })
})
