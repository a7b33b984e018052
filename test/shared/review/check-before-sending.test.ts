import { describe, expect, test } from 'vitest'
import type { MatterDraft } from '../../../shared/domain/matter'
import { checkBeforeSending } from '../../../shared/review/sending/check-before-sending'
import type { SendingCheck } from '../../../shared/rules/sending-check'
import { sendingCheckText } from '../../../shared/text/sending-check-text'
import { matterOf } from '../../builders/matter'
import type { Overrides } from '../../builders/overrides'
import { lineOf } from '../../builders/profile'
import { unitOf } from '../../builders/unit'

const decided = ({ minutes, ...overrides }: Overrides<MatterDraft> = {}): MatterDraft =>
  matterOf({
    meeting: { date: '2023-06-20' },
    ...overrides,
    minutes: { itemNumber: '23', outcome: 'asProposed', verifiedOn: '2023-06-22', ...minutes }
  })

/** One line of the check on 23 June 2023: how it stands, what it says, and where it leads. */
function lineFor(check: SendingCheck['check'], overrides: Overrides<MatterDraft> = {}, today: `${number}-${number}-${number}` = '2023-06-23') {
  const found = checkBeforeSending(decided(overrides), today).find((each) => each.check === check)
  return found && [found.outcome, sendingCheckText(found).answer, found.field]
}

const text = (words: string) => ({ text: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }], basis: '' })

test('a matter in order has nothing to look at', () => {
  expect(checkBeforeSending(decided(), '2023-06-23').map(({ check, outcome }) => [check, outcome])).toEqual([
    ['verified', 'met'],
    ['unitsNamed', 'met'],
    ['rightYear', 'met'],
    ['deadline', 'met'],
    ['recipient', 'met']
  ])
})

test.each<[Overrides<MatterDraft>, string, string]>([
  [{}, 'met', 'Ja, den 22 juni 2023.'],
  [{ minutes: { verifiedOn: '2023-06-30' } }, 'notMet', 'Inte än, först den 30 juni 2023.'],
  [{ minutes: { verifiedOn: 'snart' } }, 'unknown', 'Justeringsdagen går inte att läsa.'],
  [{ minutes: { verifiedOn: '' } }, 'unknown', 'Justeringsdagen är inte ifylld.'],
  [{ minutes: { verifiedOn: '' }, decision: { form: 'approve', immediateVerification: 'item' } }, 'met', 'Ja, paragrafen justeras omedelbart.'],
  [{ minutes: { verifiedOn: '' }, decision: { form: 'approve', immediateVerification: 'item' }, meeting: { date: '2023-06-27' } }, 'notMet', 'Inte än, först den 27 juni 2023.']
])('whether the item is verified: %j', (overrides, outcome, words) => {
  expect(lineFor('verified', overrides)).toEqual([outcome, words, 'minutes.verifiedOn'])
})

describe('whether every unit stands in the extract', () => {
  const units = [unitOf(), unitOf({ id: unitOf().id.replace(/1$/, '2'), name: 'Öppna mottagningen' })]
  test('it does when nobody has changed the texts', () => {
    expect(lineFor('unitsNamed', { units })).toEqual(['met', 'Ja, två enheter.', 'units'])
  })
  test('one that an edited text has lost is named', () => {
    const lost = { case: text('En enhet har anmält sig.'), proposal: text('Exempelnämnden godkänner att Dagcentralen Linden deltar.') }
    expect(lineFor('unitsNamed', { units, texts: lost })).toEqual(['notMet', 'Nej, ”Öppna mottagningen” står inte i utdraget.', 'texts.case'])
  })
  test('it is not known where no unit takes part, or one has no name', () => {
    expect(lineFor('unitsNamed', { units: [] })).toEqual(['unknown', 'Ingen enhet deltar.', 'units'])
    expect(lineFor('unitsNamed', { units: [unitOf({ name: '' })] })).toEqual(['unknown', 'En enhet som deltar saknar namn.', 'units'])
  })
})

describe('whether the year is right all through', () => {
  test('another year in a text that the extract takes over is seen', () => {
    const texts = { summary: text('Dagcentralen Linden har anmält sig till kvalitetsutmärkelsen 2022.') }
    expect(lineFor('rightYear', { texts })).toEqual(['notMet', 'Nej, här står ”Dagcentralen Linden har anmält sig till kvalitetsutmärkelsen 2022.” i ett ärende för 2023.', 'texts.summary'])
  })
  test('another year in a text of the report that does not go into the extract is the reviewer’s alone', () => {
    expect(lineFor('rightYear', { texts: { background: text('Bidragen till kvalitetsutmärkelsen 2022 lämnas i maj.') } })?.[0]).toBe('met')
  })
  test('a meeting in another year is seen first', () => {
    expect(lineFor('rightYear', { meeting: { date: '2022-06-20' } })).toEqual(['notMet', 'Nej, här står ”2022-06-20” i ett ärende för 2023.', 'meeting.date'])
  })
  test('it is not known without the matter’s own year', () => {
    expect(lineFor('rightYear', { awardYear: 'i år' })).toEqual(['unknown', 'Ärendets år går inte att läsa.', 'awardYear'])
  })
})

test.each<[string, Overrides<MatterDraft>, string, string]>([
  ['2023-06-23', {}, 'met', 'Ja, sista dagen är den 30 juni 2023: 7 dagar kvar.'],
  ['2023-06-30', {}, 'met', 'Ja, sista dagen är den 30 juni 2023: i dag.'],
  ['2023-07-03', {}, 'notMet', 'Nej, sista dagen var den 30 juni 2023, 3 dagar sedan. Skicka ändå.'],
  ['2023-07-03', { minutes: { extractSentOn: '2023-06-28' } }, 'met', 'Ja, skickat den 28 juni 2023.'],
  ['2023-07-03', { minutes: { extractSentOn: '2023-07-02' } }, 'notMet', 'Nej, skickat den 2 juli 2023. Sista dagen var den 30 juni 2023.'],
  ['2023-06-23', { rules: { extractBy: { ...lineOf('2023-06-30'), confirmed: '' } } }, 'unknown', 'Sista dagen är från ett annat år och inte bekräftad.'],
  ['2023-06-23', { rules: { extractBy: lineOf('') } }, 'unknown', 'Årets sista dag för utdraget är inte känd.'],
  ['2023-06-23', { rules: { extractBy: lineOf('i juni') } }, 'unknown', 'Sista dagen går inte att läsa.'],
  ['2024-06-26', { awardYear: '2024', rules: { extractBy: lineOf('2024-06-30') } }, 'met', 'Ja, sista dagen är den 30 juni 2024: 4 dagar kvar. Den 30 juni 2024 är en söndag, och den dagen flyttas inte till nästa vardag: skicka utdraget senast den 28 juni 2024.']
])('whether the extract is in time on %s: %j', (today, overrides, outcome, words) => {
  expect(lineFor('deadline', overrides, today as '2023-06-23')).toEqual([outcome, words, 'rules.extractBy'])
})

test.each<[NonNullable<Overrides<MatterDraft>['rules']>, string, string]>([
  [{}, 'met', 'Ja, kvalitetsutmarkelsen@stockholm.se.'],
  [{ recipientAddress: lineOf('') }, 'unknown', 'Mottagarens adress är inte ifylld i årets regler.'],
  [{ recipientAddress: { ...lineOf('a@example.se'), confirmed: '' } }, 'unknown', 'a@example.se är från 2023 och inte bekräftad, och står därför inte i mejlet.'],
  [{ recipientAddress: lineOf('kansliet') }, 'notMet', '”kansliet” är ingen e-postadress, och står inte i mejlet.']
])('whether the recipient is this year’s: %j', (rules, outcome, words) => {
  expect(lineFor('recipient', { rules })).toEqual([outcome, words, 'rules.recipientAddress'])
})
