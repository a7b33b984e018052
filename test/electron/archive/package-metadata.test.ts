import type { MatterDraft } from '../../../shared/domain/matter'
import { describe, expect, test } from 'vitest'
import { archivedFormats } from '../../../electron/archive/archived-formats'
import type { Archive } from '../../../electron/archive/compose-archive'
import { issuedMatter } from '../../builders/issued-matter'
import { matterOf } from '../../builders/matter'
import { readCase } from '../../shared/cases/read-case'
import { archiveOf } from './archive-on-disk'

const readingCopy = 'representations/rep2/data/LASKOPIA.txt'
const data = (name: string): string => `representations/rep1/data/${name}`
const textIn = ({ files }: Archive, name: string): string =>
  new TextDecoder().decode(files.find((file) => file.name === name)?.bytes)

describe('who is behind a package', () => {
  const agentsOf = async (organisationNumber: string) => {
    const archive = await archiveOf(
      matterOf({ committee: { organisationNumber, administration: 'Exempelförvaltningen' } })
    )
    return {
      findings: archive.findings,
      agents: textIn(archive, 'METS.xml')
        .match(/<agent [^]*?<\/agent>/g)
        ?.map((agent) => agent.replace(/\s*\n\s*/g, ''))
    }
  }

  test('the program with its version, the committee as archival creator with its number, the administration as the one that submits', async () => {
    const { agents, findings } = await agentsOf('212000-0142')
    const note = '<note csip:NOTETYPE="IDENTIFICATIONCODE">ORG:2120000142</note>'
    expect(findings).toEqual([])
    expect(agents).toEqual([
      expect.stringMatching(
        /^<agent ROLE="CREATOR" TYPE="OTHER" OTHERTYPE="SOFTWARE"><name>Nämndklar<\/name><note csip:NOTETYPE="SOFTWARE VERSION">\d+\.\d+\.\d+<\/note><\/agent>$/
      ),
      `<agent ROLE="ARCHIVIST" TYPE="ORGANIZATION"><name>Exempelnämnden</name>${note}</agent>`,
      `<agent ROLE="CREATOR" TYPE="ORGANIZATION"><name>Exempelförvaltningen</name>${note}</agent>`
    ])
  })

  test.each([
    [
      '212000-0143',
      'Organisationsnumret ”212000-0143” är utelämnat. Kontrollsiffran stämmer inte. Jämför siffrorna med registreringsbeviset.'
    ],
    [
      'abc',
      'Organisationsnumret ”abc” är utelämnat. Det är inget organisationsnummer. Skriv tio siffror, till exempel 212000-0142.'
    ],
    ['', 'Arkivbildaren står utan organisationsnummer. Det fylls i under Nämnd och möte.']
  ])('the number %j is left out and told', async (typed, words) => {
    const { agents, findings } = await agentsOf(typed)
    expect(findings).toEqual([words])
    expect(agents?.join('')).not.toContain('ORG:')
  })
})

describe('signed papers', () => {
  const signed = [
    { name: 'Protokoll § 23 (justerat).pdf', bytes: new TextEncoder().encode('ett'), claimsPdfA: true },
    { name: 'Protokoll § 23 (justerat).pdf', bytes: new TextEncoder().encode('två'), claimsPdfA: false }
  ]

  test('lie in a folder of their own under plain names, and their own names are told in the metadata', async () => {
    const archive = await archiveOf(undefined, signed)
    expect(archive.files.map(({ name }) => name).filter((name) => name.includes('/undertecknade/'))).toEqual([
      data('undertecknade/1-Protokoll-23-justerat.pdf'),
      data('undertecknade/2-Protokoll-23-justerat.pdf')
    ])
    expect(textIn(archive, 'metadata/preservation/premis.xml')).toContain(
      '<originalName>Protokoll § 23 (justerat).pdf</originalName>'
    )
    expect(textIn(archive, 'metadata/descriptive/ERMS.xml')).toContain(
      '<title>Undertecknad handling: Protokoll § 23 (justerat).pdf</title>'
    )
    expect(archive.findings).toContain('”Protokoll § 23 (justerat).pdf” uppger inte att den är PDF/A. Den är med ändå.')
  })
})

describe('an archive package of a matter whose papers have gone out', () => {
  const issued = issuedMatter(issuedMatter(readCase('2024-bromma'), { on: '2024-05-02' }), {
    paper: 'minutes-extract',
    on: '2024-06-13',
    from: 700
  })
  const later = {
    ...issued,
    units: issued.units.map((unit, row) =>
      row === 0 ? { ...unit, state: 'withdrawn', withdrawnOn: '2024-09-20' } : unit
    )
  }
  const named = async (matter: MatterDraft) =>
    new Map((await archiveOf(matter)).files.map(({ name, bytes }) => [name, bytes]))
  const sent = [
    'Tjansteutlatande-BRO-2024-172-gick-ut-2024-05-02',
    'Protokollsutdrag-BRO-2024-172-gick-ut-2024-06-13'
  ].flatMap((name) =>
    archivedFormats.always.map((format) => data(`utgaende-handlingar/2024-Bromma-stadsdelsnamnd-${name}.${format}`))
  )

  test('holds each of them as it went out, apart from what is composed now and from the register', async () => {
    const [then, now] = [await named(issued), await named(later)]
    expect([...now.keys()].filter((name) => /Tjansteutlatande|Protokollsutdrag/.test(name))).toEqual(sent)
    for (const name of sent) expect(now.get(name)).toEqual(then.get(name))
    expect([...now.keys()].filter((name) => name.startsWith(data('registret/')))).toHaveLength(
      archivedFormats.always.length
    )
    const copy = textIn(await archiveOf(later), readingCopy)
    expect(copy).toContain(
      'Handlingar som gått ut\n----------------------\n- Tjänsteutlåtande, 2 maj 2024, till nämndsekreteraren, som det gick ut'
    )
    expect(copy).toContain(': Återkallad')
  })

  test('tells in its metadata when each went out and to whom, and what was decided', async () => {
    const archive = await archiveOf(issued)
    const [erms, premis] = [
      textIn(archive, 'metadata/descriptive/ERMS.xml'),
      textIn(archive, 'metadata/preservation/premis.xml')
    ]
    expect(erms).toMatch(
      /<direction directionDefinition="outgoing"\/>\s*<agents>\s*<agent agentType="receiver">\s*<name>nämndsekreteraren<\/name>/
    )
    expect(erms).toContain('<date dateType="dispatch">2024-05-02T12:00:00</date>')
    expect(premis).toMatch(/<eventType>dissemination<\/eventType>\s*<eventDateTime>2024-06-13<\/eventDateTime>/)
    expect(premis).toContain(`<linkingObjectIdentifierValue>${sent[2]}</linkingObjectIdentifierValue>`)
  })

  test('leaves out one that was tampered with, and says so', async () => {
    const tampered = {
      ...issued,
      issued: issued.issued.map((issue, row) => (row === 0 ? { ...issue, on: '2024-05-01' } : issue))
    }
    expect((await archiveOf(tampered)).leftOut[0]).toBe(
      'Tjänsteutlåtande, 1 maj 2024, till nämndsekreteraren, har ändrats sedan den gick ut och används inte.'
    )
  })
})
