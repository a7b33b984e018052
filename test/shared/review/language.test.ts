import { describe, expect, it } from 'vitest'
import type { FindingKind } from '../../../shared/domain/finding'
import { applyMend } from '../../../shared/review/apply-mend'
import { found, planted, quotes } from './found'

/** A mistake planted in a text, the words found, and the text as the mend leaves it; without a mend the text stays. */
type Planted = [kind: FindingKind, text: string, quote: string, mended?: string]

const plantings: Planted[] = [
  ['abbreviation', 'Vi erbjuder stöd, t.ex. rådgivning.', 't.ex.', 'Vi erbjuder stöd, till exempel rådgivning.'],
  ['abbreviation', 'Bl.a. enheten deltar.', 'Bl.a.', 'Bland annat enheten deltar.'],
  [
    'abbreviation',
    'Enheten ger stöd, råd m.m. Den har bred erfarenhet.',
    'm.m.',
    'Enheten ger stöd, råd med mera. Den har bred erfarenhet.'
  ],
  ['abbreviation', 'Enheten ger stöd, råd m.m.', 'm.m.', 'Enheten ger stöd, råd med mera.'],
  [
    'abbreviation',
    'Äldreomsorg inkl. myndighetsutövning ingår.',
    'inkl.',
    'Äldreomsorg inklusive myndighetsutövning ingår.'
  ],
  ['abbreviation', 'Det tog ca två veckor.', 'ca', 'Det tog cirka två veckor.'],
  [
    'brokenWord',
    'Vi deltar i kvalitets- utmärkelsen i år.',
    'kvalitets- utmärkelsen',
    'Vi deltar i kvalitetsutmärkelsen i år.'
  ],
  [
    'brokenWord',
    'Vi deltar i kvalitets-utmärkelsen i år.',
    'kvalitets-utmärkelsen',
    'Vi deltar i kvalitetsutmärkelsen i år.'
  ],
  ['brokenWord', 'Stadens för- skola har växt.', 'för- skola', 'Stadens förskola har växt.'],
  ['brokenWord', 'Mottagningens LSS- hälsan deltar.', 'LSS- hälsan', 'Mottagningens LSS-hälsan deltar.'],
  [
    'brokenWord',
    'Ett verksamhets\u00ADutvecklande arbete pågår.',
    'verksamhets\u00ADutvecklande',
    'Ett verksamhetsutvecklande arbete pågår.'
  ],
  [
    'commaBeforeAnd',
    'Den riktar sig till förskola, skola, och äldreomsorg.',
    ', och',
    'Den riktar sig till förskola, skola och äldreomsorg.'
  ],
  ['commaBeforeCapital', 'Det är ett sätt att närma sig visionen, Alla verksamheter kan delta.', 'visionen, Alla'],
  ['commaBeforeCapital', 'Vårt bidrag är klart, Bidrag lämnas in i maj.', 'klart, Bidrag'],
  ['digitsForLetters', 'I år deltar 5 enheter.', '5', 'I år deltar fem enheter.'],
  ['digitsForLetters', 'Av dem har 12 nya enheter anmält sig.', '12', 'Av dem har tolv nya enheter anmält sig.'],
  ['digitsForLetters', 'Det är 1 enhet mer.', '1'],
  ['sentenceBeginsWithDigits', 'Målet nås. 3 enheter deltar i år.', '3', 'Målet nås. Tre enheter deltar i år.'],
  ['sentenceBeginsWithDigits', '40 enheter deltar i år.', '40'],
  [
    'dateWithoutYear',
    'Beslutet ska ha kommit in senast den 30 juni.',
    'den 30 juni',
    'Beslutet ska ha kommit in senast den 30 juni 2023.'
  ],
  ['dateWithoutYear', 'Vi möts 17 maj på kontoret.', '17 maj', 'Vi möts 17 maj 2023 på kontoret.'],
  [
    'isoDate',
    'Ärendet behandlades i gruppen 2023-05-17.',
    '2023-05-17',
    'Ärendet behandlades i gruppen den 17 maj 2023.'
  ],
  ['isoDate', 'Ärendet behandlades den 2023-05-17.', '2023-05-17', 'Ärendet behandlades den 17 maj 2023.'],
  ['isoDate', 'Ärendet behandlades 2023-02-30.', '2023-02-30'],
  [
    'missingPreposition',
    'Enheten vill delta kvalitetsutmärkelsen.',
    'delta kvalitetsutmärkelsen',
    'Enheten vill delta i kvalitetsutmärkelsen.'
  ],
  [
    'missingPreposition',
    'Deltagandet årets kvalitetsutmärkelse ger mycket.',
    'Deltagandet årets kvalitetsutmärkelse',
    'Deltagandet i årets kvalitetsutmärkelse ger mycket.'
  ],
  [
    'missingFullStop',
    'Enheterna bidrar därmed till stadens fortsatta kvalitetsarbete',
    'kvalitetsarbete',
    'Enheterna bidrar därmed till stadens fortsatta kvalitetsarbete.'
  ],
  [
    'missingFullStop',
    'Enheten utvecklar sitt arbete Genom bidraget syns det.',
    'Genom',
    'Enheten utvecklar sitt arbete. Genom bidraget syns det.'
  ],
  [
    'awardSpelling',
    'Att delta i stadens Kvalitetsutmärkelse ger mycket.',
    'Kvalitetsutmärkelse',
    'Att delta i stadens kvalitetsutmärkelse ger mycket.'
  ],
  ['awardSpelling', 'Vi deltar i kvalitetsutmarkelsen.', 'kvalitetsutmarkelsen', 'Vi deltar i kvalitetsutmärkelsen.'],
  ['gapInText', 'Mötet hålls [sammanträdesdag saknas].', '[sammanträdesdag saknas]'],
  ['caseSystemId', 'Se 1556067 (Godkänd - R 3) för bilagan.', '1556067 (Godkänd - R 3)', 'Se för bilagan.']
]

/** Right Swedish that looks like a mistake. */
const right: [kind: FindingKind, text: string][] = [
  ['abbreviation', 'Mötet börjar kl. 9.00 i Stadshuset, nr 4, och leds av Exempelvård AB.'],
  ['abbreviation', 'Caféet etcetera. Vi ses i Evenstad.'],
  [
    'brokenWord',
    'Chefen har budget- och personalansvar, och kvalitets- samt utvecklingsarbetet leds av nämnd- eller styrelsemötet.'
  ],
  ['brokenWord', 'Frågor om fritids-, kultur- och idrottsverksamhet – liksom e-post – hör hit.'],
  ['commaBeforeAnd', 'Utmärkelsen delas ut i november 2023, och vinnarna får en prischeck.'],
  ['commaBeforeAnd', 'Enheten har arbetat länge, mycket, och återkopplingen från examinatorerna var värdefull.'],
  ['commaBeforeCapital', 'Handläggare är Bo Ek, Stockholm, och priset delas ut i Blå Hallen, Stadshuset.'],
  ['digitsForLetters', 'Se § 5, bilaga 1 och årskurs 4, den 5 maj 2023, kl. 9 och 5 procent.'],
  ['digitsForLetters', 'Barn i åldern 3–5 år, 08-508 25 000, 14 enheter, 1,5 miljoner och 12 000 kronor.'],
  ['sentenceBeginsWithDigits', 'Mötet börjar kl. 9.00 den 5 maj 2023. Beslutet fattas t.ex. 14 dagar senare.'],
  ['sentenceBeginsWithDigits', '1. Nämnden godkänner förslaget.'],
  [
    'dateWithoutYear',
    'Det gäller den 17 maj 2023, den 17 maj till den 19 maj 2023 och den 6 juni varje år, alla i maj.'
  ],
  ['isoDate', 'Programmet BRO 2024/172 och lagen (2017:725) gäller 2022–2025.'],
  [
    'missingPreposition',
    'Att delta i kvalitetsutmärkelsen är att tävla om en utmärkelse. För att delta ska enheten anmäla sig.'
  ],
  ['missingFullStop', 'Frågor besvaras av kvalitetsutmarkelsen@stockholm.se'],
  ['missingFullStop', 'Stadens mål'],
  ['missingFullStop', 'Kan alla verksamheter i staden delta i år?'],
  ['missingFullStop', 'Det är (enligt staden) ett pris för ”alla verksamheter som vill.”'],
  [
    'awardSpelling',
    'Kvalitetsutmärkelsen är ett pris. Kvalitetsutmärkelsens vinnare utses i november. Skriv till kvalitetsutmarkelsen@stockholm.se.'
  ],
  ['gapInText', 'Staden (som växer) har [sedan länge] ett program.'],
  ['caseSystemId', 'Ring 08-508 25 000, postgiro 1556067, och fråga efter projektet (Godkänd 2023).']
]

describe('the language of an edited text', () => {
  it.each(plantings)('%s is found in ”%s”', (kind, text, quote, mended) => {
    const matter = planted('views', [text])
    const [finding, ...more] = found(matter, kind)
    expect({ quote: finding?.quote, more }).toEqual({ quote, more: [] })
    if (finding === undefined || mended === undefined) return expect(finding?.mend).toBeUndefined()
    const after = applyMend(matter, finding)
    expect(after).toEqual(planted('views', [mended]))
    expect(found(after, kind)).toEqual([])
  })

  it.each(right)('%s is not found in ”%s”', (kind, text) => {
    expect(quotes(planted('views', [text]), kind)).toEqual([])
  })
})
