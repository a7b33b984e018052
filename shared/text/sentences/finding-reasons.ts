import { inOneLine } from '../language/in-one-line'
import { numberFirst } from '../language/number-first'
import { forYear } from '../fields/confirmed-words'

/** Why something is remarked upon, one short sentence for each kind of mistake. */
export const findingReasons = {
  abbreviation: (inFull: string) => `Förkortningar skrivs ut i löpande text: ${inFull}.`,
  attClause: 'En beslutssats är en hel mening som kan stå för sig själv, ingen att-sats.',
  awardSpelling: (settled: string) =>
    `Utmärkelsens namn skrivs på två sätt. I det här ärendet skrivs det ”${settled}”.`,
  awardMisspelt: (settled: string) => `Utmärkelsen heter ”${settled}”. Ordet ser felstavat ut.`,
  brokenWord: 'Ordet ser ut att ha delats när texten klistrades in.',
  softHyphen: 'Här ligger ett mjukt bindestreck kvar från inklistringen.',
  caseSystemId: 'Det här ser ut som ett nummer från ärendesystemet och hör inte till texten.',
  classNamedTwoWays: (other: string) => `Klassen benämns på två sätt. På andra ställen står ”${other}”.`,
  classNotOfYear: (year: string) => `Årets klasser heter något annat. Jämför med reglerna för ${year}.`,
  commaBeforeAnd: (word: string) => `I en uppräkning står inget komma före ${word}.`,
  commaBeforeCapital: 'Efter komma följer liten bokstav. Ska det vara punkt?',
  committeeProposes: (body: string, office: string) => `Det är ${office} som föreslår och ${body} som beslutar.`,
  dateWithoutYear: 'Ett datum i löpande text skrivs alltid med årtal.',
  decisionVerb: (verb: string, proposed: string) =>
    `Texten säger ”${verb}”, men förslaget till beslut är att ${proposed}.`,
  demandVerb: (found: readonly string[], expected: readonly string[]) =>
    `Här ska deltagandet ${inOneLine(found)}, men på andra ställen eller enligt årets regler ska det ${inOneLine(expected)}.`,
  digitsForLetters: 'Tal till och med tolv skrivs med bokstäver i löpande text.',
  ordinalInDigits: 'Ordningstal till och med tolfte skrivs med bokstäver i löpande text.',
  gapInText: 'Här står en lucka kvar i den redigerade texten.',
  isoDate: 'I löpande text skrivs datumet ut, till exempel den 17 maj 2024.',
  dayInDigits: 'I löpande text skrivs dagen ut, till exempel den 16 juni 2026.',
  isoDateUnknown: 'Datumet finns inte i kalendern, och i löpande text skrivs det ut.',
  missingFullStop: 'Det saknas skiljetecken i slutet av meningen.',
  fullStopInside: 'Här verkar en punkt saknas mellan två meningar.',
  missingPreposition: (word: string) => `Ordet ${word} saknas före utmärkelsens namn.`,
  missingSummary: 'Sammanfattningen saknas.',
  registryNumberYear: (year: string) =>
    `Diarienumret har ett annat år än ärendet, ${year}. Det kan vara rätt, men kontrollera.`,
  repeatedSentence: (heading: string) => `Samma mening står redan i avsnittet ”${heading}”.`,
  rulesNotConfirmed: (count: number, year: string) =>
    count === 1
      ? `En av årets regler är inte bekräftad ${forYear(year)} och står därför inte i papperen. Se Årets regler.`
      : `${numberFirst(count)} av årets regler är inte bekräftade ${forYear(year)} och står därför inte i papperen. Se Årets regler.`,
  nearlyRepeated: (heading: string) => `Nästan samma mening står redan i avsnittet ”${heading}”.`,
  nearlyRepeatedHere: 'Nästan samma mening står två gånger i avsnittet.',
  repeatedHere: 'Samma mening står två gånger i avsnittet.',
  scanningError: 'Tecknen ser ut att ha lästs fel vid skanning eller inklistring.',
  sentenceBeginsWithDigits: 'En mening börjar inte med siffror.',
  unitNotNamed: 'Enhetens namn finns inte i texten.',
  unitSpelling: (name: string) => `Enheten är registrerad som ”${name}”.`,
  wrongYear: (year: string) => `Ärendet gäller ${year}. Står årtalet kvar från ett annat år?`
} as const
