import { describe, expect, it } from 'vitest'
import type { FindingKind } from '../../../shared/domain/finding'
import type { MatterDraft } from '../../../shared/domain/matter'
import { applyMend } from '../../../shared/review/apply-mend'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { editedList } from './edited'
import { found, planted, quotes } from './found'

/** A mistake planted in a section of the sample year 2023, the words found, and what the section says when it is mended. */
type Planted = [kind: FindingKind, section: string, text: string, quote: string, mended?: string]

const plantings: Planted[] = [
  [
    'classNamedTwoWays',
    'background',
    'Klassen äldreomsorg inklusive myndighetsbedömning är stor.',
    'inklusive myndighetsbedömning',
    'Klassen äldreomsorg inklusive myndighetsutövning är stor.'
  ],
  [
    'classNotOfYear',
    'background',
    'En klass är socialtjänst och omsorg om funktionsnedsatta.',
    'socialtjänst och omsorg om funktionsnedsatta',
    'En klass är socialtjänst samt stöd och service till personer med funktionsnedsättning.'
  ],
  ['classNotOfYear', 'matter', 'Enheten deltar i klassen kultur och fritid.', 'klassen kultur'],
  [
    'committeeProposes',
    'views',
    'Nämnden föreslår att ärendet läggs till handlingarna.',
    'Nämnden föreslår',
    'Förvaltningen föreslår att ärendet läggs till handlingarna.'
  ],
  [
    'committeeProposes',
    'views',
    'I det läget föreslår vi mer. Det är vad exempelnämnden föreslår.',
    'exempelnämnden föreslår',
    'I det läget föreslår vi mer. Det är vad förvaltningen föreslår.'
  ],
  ['decisionVerb', 'views', 'Förvaltningen föreslår att nämnden noterar anmälan.', 'nämnden noterar anmälan'],
  [
    'unitSpelling',
    'matter',
    'I år deltar dagcentralen Linden med ett bidrag.',
    'dagcentralen Linden',
    'I år deltar Dagcentralen Linden med ett bidrag.'
  ],
  [
    'unitSpelling',
    'matter',
    'I år deltar öppna mottagningen med ett bidrag.',
    'öppna mottagningen',
    'I år deltar Öppna mottagningen med ett bidrag.'
  ],
  [
    'unitSpelling',
    'matter',
    'I år deltar Dagcentralen-Linden med ett bidrag.',
    'Dagcentralen-Linden',
    'I år deltar Dagcentralen Linden med ett bidrag.'
  ],
  [
    'unitSpelling',
    'matter',
    'I år deltar Dagscentralen Linden med ett bidrag.',
    'Dagscentralen Linden',
    'I år deltar Dagcentralen Linden med ett bidrag.'
  ],
  [
    'unitSpelling',
    'matter',
    'I år deltar Träffpunkten EKEN inte.',
    'Träffpunkten EKEN',
    'I år deltar Träffpunkten Eken inte.'
  ],
  [
    'wrongYear',
    'matter',
    'Anmälan till kvalitetsutmärkelsen 2022 är klar.',
    'Anmälan till kvalitetsutmärkelsen 2022 är klar.',
    'Anmälan till kvalitetsutmärkelsen 2023 är klar.'
  ],
  [
    'wrongYear',
    'matter',
    'Enheten söker 2021 års kvalitetsutmärkelse.',
    'Enheten söker 2021 års kvalitetsutmärkelse.',
    'Enheten söker 2023 års kvalitetsutmärkelse.'
  ],
  [
    'wrongYear',
    'matter',
    'Beslutet ska vara framme senast den 30 juni 2022.',
    'Beslutet ska vara framme senast den 30 juni 2022.',
    'Beslutet ska vara framme senast den 30 juni 2023.'
  ],
  ['wrongYear', 'matter', 'Vinnarna utses den 29 november 2021.', 'Vinnarna utses den 29 november 2021.'],
  ['wrongYear', 'views', 'Därmed nås inte nämndens mål för 2022.', 'Därmed nås inte nämndens mål för 2022.'],
  ['attClause', 'proposal', 'Att godkänna att Dagcentralen Linden deltar.', 'Att godkänna'],
  [
    'missingFullStop',
    'proposal',
    'Paragrafen förklaras omedelbart justerad',
    'justerad',
    'Paragrafen förklaras omedelbart justerad.'
  ]
]

const right: [kind: FindingKind, section: string, text: string][] = [
  ['classNamedTwoWays', 'views', 'Enheten arbetar med myndighetsbedömning.'],
  [
    'classNotOfYear',
    'matter',
    'Enheten deltar i klassen äldreomsorg. Klassen är störst. I tävlingsklassen som är störst deltar två.'
  ],
  [
    'committeeProposes',
    'views',
    'Förvaltningen föreslår nämnden att besluta. Därför föreslår förvaltningen att nämnden föreslås stå bakom.'
  ],
  [
    'decisionVerb',
    'views',
    'Förvaltningen föreslår att nämnden godkänner att enheten deltar. Enheterna har anmält sitt deltagande till nämnden.'
  ],
  [
    'decisionVerb',
    'views',
    'År 2022 godkände nämnden att enheten deltog. Nämnden noterar i övrigt att arbetet går framåt.'
  ],
  ['decisionVerb', 'matter', 'Enligt anvisningarna ska nämnderna godkänna att respektive enhet deltar.'],
  ['decisionVerb', 'summary', 'Deltagandet ska godkännas alternativt anmälas i respektive nämnd eller styrelse.'],
  [
    'unitSpelling',
    'matter',
    'Dagcentralen Lindens arbete och Öppna mottagningens. Vi har öppna dörrar på mottagningen. Träffpunkten Asken är ny.'
  ],
  ['unitSpelling', 'matter', 'Den öppna mottagning som staden driver, och dagcentralen vid Linden, är andra.'],
  [
    'wrongYear',
    'matter',
    'Även 2021 och 2022 deltog enheten i kvalitetsutmärkelsen. Programmet antogs den 3 maj 2022.'
  ],
  ['wrongYear', 'matter', 'Lagen (2022:100), dnr EXN 2022/7 och programmet 2022–2025 gäller. Inför 2024 planeras mer.'],
  ['wrongYear', 'matter', 'Enheten fick pris i kvalitetsutmärkelsen 2022. Staden har haft programmet sedan 2022.'],
  ['attClause', 'views', 'Att delta är bra.'],
  ['attClause', 'proposal', 'Exempelnämnden godkänner att Dagcentralen Linden deltar.']
]

describe('an edited text against what the matter knows', () => {
  it.each(plantings)('%s in %s is found in ”%s”', (kind, section, text, quote, mended) => {
    const matter = planted(section, [text])
    const [finding, ...more] = found(matter, kind)
    expect({ quote: finding?.quote, section: finding?.section, more }).toEqual({ quote, section, more: [] })
    if (finding === undefined || mended === undefined) return expect(finding?.mend).toBeUndefined()
    const after = applyMend(matter, finding)
    expect(after).toEqual(planted(section, [mended]))
    expect(found(after, kind)).toEqual([])
  })

  it.each(right)('%s in %s is not found in ”%s”', (kind, section, text) => {
    expect(quotes(planted(section, [text]), kind)).toEqual([])
  })
})

describe('a sentence that stands twice', () => {
  const twice = 'Beslutet ska vara framme i god tid.'

  it('is found where it stands the second time, and its mend takes it away', () => {
    const matter = planted('views', [`Så är det. ${twice}`, `${twice} Därefter följer mer.`])
    const [finding] = found(matter, 'repeatedSentence')
    expect(finding?.spot?.passage).toBe(1)
    expect(finding && applyMend(matter, finding)).toEqual(
      planted('views', [`Så är det. ${twice}`, 'Därefter följer mer.'])
    )
  })

  it('takes its paragraph with it when it stood alone', () => {
    const matter = planted('views', [`Så är det. ${twice}`, twice])
    const [finding] = found(matter, 'repeatedSentence')
    expect(finding && applyMend(matter, finding)).toEqual(planted('views', [`Så är det. ${twice}`]))
  })

  it('is found across sections, with the section where it stood first', () => {
    const matter = planted('background', [twice], { texts: planted('views', [twice]).texts })
    expect(found(matter, 'repeatedSentence').map(({ message }) => message)).toEqual([
      'Tjänsteutlåtandet, Förvaltningens synpunkter och förslag: Samma mening står redan i avsnittet ”Bakgrund”.'
    ])
  })

  it('is left alone when it is short, or one of the names in a list', () => {
    const list = {
      ...sampleMatter(''),
      texts: { views: editedList('enheten för råd och stöd', 'enheten för råd och stöd') }
    }
    expect(quotes(planted('views', ['Så är det nu. Så är det nu.']), 'repeatedSentence')).toEqual([])
    expect(quotes(list, 'repeatedSentence')).toEqual([])
  })
})

describe('what no sentence holds', () => {
  const minutes = (overrides: Partial<MatterDraft['minutes']>): MatterDraft => {
    const sample = sampleMatter('')
    return { ...sample, minutes: { ...sample.minutes, itemNumber: '12', outcome: 'asProposed', ...overrides } }
  }
  const row = (text: string) => ({ id: '00000000-0000-4000-8000-000000000009', text })

  it('a registry number of another year is a soft remark', () => {
    expect(quotes({ ...sampleMatter(''), registryNumber: 'EXN 2022/41' }, 'registryNumberYear')).toEqual([
      'EXN 2022/41'
    ])
    expect(quotes({ ...sampleMatter(''), registryNumber: '1.2.1-291-2023' }, 'registryNumberYear')).toEqual([])
    expect(quotes({ ...sampleMatter(''), registryNumber: '41/23' }, 'registryNumberYear')).toEqual([])
  })

  it('a summary that someone has emptied, or left out of the order, is missing', () => {
    const { committee } = sampleMatter('')
    const unordered = { ...sampleMatter(''), committee: { ...committee, sectionOrder: ['proposal', 'views'] } }
    expect(found(planted('summary', [' ']), 'missingSummary')).toHaveLength(1)
    expect(found(unordered, 'missingSummary')).toHaveLength(1)
    expect(found(planted('summary', ['Två enheter deltar.']), 'missingSummary')).toEqual([])
  })

  it('a unit that the edited proposal does not name is told', () => {
    const matter = planted('proposal', [
      'Exempelnämnden godkänner att Dagcentralen Linden samt Öppna mottagningen deltar i kvalitetsutmärkelsen.'
    ])
    expect(quotes(matter, 'unitNotNamed')).toEqual(['Strandgårdens vård- och omsorgsboende, Exempelvård AB'])
  })

  it('a unit that the extract names nowhere is told; a withdrawn one is not missed', () => {
    const texts = {
      ...planted('decision', ['Exempelnämnden godkänner deltagandet.']).texts,
      ...planted('case', ['I ärendet deltar Dagcentralen Linden och Öppna mottagningen.']).texts
    }
    const matter = { ...minutes({ outcome: 'asProposed' }), texts }
    expect(quotes(matter, 'unitNotNamed')).toEqual(['Strandgårdens vård- och omsorgsboende, Exempelvård AB'])
  })

  it('a unit that the committee struck is not missed in the extract', () => {
    const clauses = [row('Exempelnämnden godkänner att Dagcentralen Linden deltar i kvalitetsutmärkelsen.')]
    expect(quotes(minutes({ outcome: 'changed', decidedClauses: clauses }), 'unitNotNamed')).toEqual([])
  })

  it('a number of the case system among the papers of the minutes is found, and its mend cleans the row', () => {
    const matter = minutes({ documents: [row('1556067 (Godkänd - R 3) Deltagande i kvalitetsutmärkelsen')] })
    const [finding] = found(matter, 'caseSystemId')
    expect(finding?.mend?.description).toBe('Ta bort ”1556067 (Godkänd - R 3)”')
    expect(finding && applyMend(matter, finding).minutes.documents[0]?.text).toBe('Deltagande i kvalitetsutmärkelsen')
  })

  it('a decided clause without its full stop is found in its row', () => {
    const matter = minutes({ outcome: 'changed', decidedClauses: [row('Exempelnämnden avslår förslaget')] })
    const [finding] = found(matter, 'missingFullStop')
    expect(finding && applyMend(matter, finding).minutes.decidedClauses[0]?.text).toBe(
      'Exempelnämnden avslår förslaget.'
    )
  })

  it('the extract is read only when its minutes are begun, and what it takes from the report is told once', () => {
    const mistake = 'Nämnden föreslår att Dagcentralen Linden deltar.'
    const report = planted('proposal', [mistake])
    expect(found(report, 'committeeProposes')).toHaveLength(1)
    expect(found({ ...report, minutes: minutes({}).minutes }, 'committeeProposes')).toHaveLength(1)
  })

  it('words that a member has handed in are left as they are', () => {
    const matter = {
      ...minutes({}),
      texts: planted('reservation', ['Vi föreslår, Alla 5 enheter bl.a. den 30 juni']).texts
    }
    expect(
      ['commaBeforeCapital', 'digitsForLetters', 'abbreviation', 'dateWithoutYear'].flatMap((kind) =>
        quotes(matter, kind as FindingKind)
      )
    ).toEqual([])
  })
})
