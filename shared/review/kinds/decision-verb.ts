import { valueOf } from '../../domain/reading/answer'
import type { DecisionForm } from '../../domain/decision'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { readChoice } from '../../domain/reading/read-choice'
import { committeeHandlings, type CommitteeHandling } from '../../domain/rule-profile'
import { committeeWords } from '../../text/language/committee-words'
import { findingReasons } from '../../text/sentences/finding-reasons'
import { confirmedRules } from '../../rules/confirmed-rules'
import { ruleAnswer } from '../../rules/rule-answer'
import type { Kind, PassageObservation, Reading } from '../observation'
import { seen } from '../seen'
import { sentencesOf } from '../sentences'
import { literally, wholeWords } from '../../domain/reading/whole-words'

const decides: Record<DecisionForm, string> = { approve: 'godkänna', note: 'notera', nominate: 'nominera' }
function formOf(verb: string): DecisionForm {
  if (/^god/i.test(verb)) return 'approve'
  return /^not/i.test(verb) ? 'note' : 'nominate'
}

/** What the text says that the committee does, against the form of its decision. */
function decisions({ matter, passages }: Reading): readonly PassageObservation[] {
  const form = valueOf(matterAnswers(matter).decisionForm)
  if (form === undefined) return []
  const { body, inText } = committeeWords(matter.committee)
  const names = [body, inText, matter.committee.name.trim()].filter((name) => name !== '').map(literally)
  const proposing = passages.filter(({ section }) => section !== 'decision')
  return [deciding(names), asked].flatMap((pattern) =>
    seen(
      proposing,
      ({ withoutNames }) => withoutNames,
      pattern,
      (match) =>
        formOf(match[1] ?? '') === form ? undefined : { reason: findingReasons.decisionVerb(match[0], decides[form]) }
    )
  )
}

const noting = '(?:noterar?|notera)(?:\\s+\\p{L}+){0,2}\\s+anmäl(?:an|ningar(?:na)?)'
const others = 'protokollet|dagordningen|förvaltningens|rapporten|budgeten|redovisningen'
/** "nämnden noterar anmälan", "nämnden beslutar att godkänna"; what the year asks of the committee is no decision of its own. */
const deciding = (names: readonly string[]): RegExp =>
  wholeWords(
    `(?!(?:${names.join('|')})\\s+ska\\s+godkänna\\s+deltagandet(?:,|\\.))(?:${names.join('|')})\\s+(?:(?:därmed|nu|också|även|härmed)\\s+)?` +
      `(?:(?:beslutar|föreslås|ska|bör|kan)\\s+(?:besluta\\s+)?(?:att\\s+)?|att\\s+)?(godkänner|godkänna|nominerar|nominera|${noting})` +
      `(?!\\s+(?:${others}))`
  )
/** What is proposed without its subject: "föreslår att anmälan noteras". */
const asked = wholeWords(
  '(?<=(?:föreslår|föreslås|beslutar)(?:\\s+\\p{L}+)?\\s+att\\s+(?:\\p{L}+\\s+){0,4})' +
    '(?<=(?:anmälan|anmälningarna)\\s+|(?:deltagandet?|enheterna|enheten)\\s+)(godkänns|noteras|nomineras)'
)

type Demand = 'godkännas' | 'anmälas'
const demanded: Record<CommitteeHandling, Demand[]> = {
  approve: ['godkännas'],
  approveOrNotice: ['godkännas', 'anmälas'],
  notice: ['anmälas']
}
const asks = wholeWords('ska|skall|måste|kräver|behöver|anvisningar(?:na)?', 'iu')
const ofBody = /nämnd|styrelse/iu
const isProposal = /föresl(?:å|og)/iu
const approved = wholeWords('godkänn(?:a|as|s|er)', 'iu')
const noticed = wholeWords('anmäl(?:a|as|s)|anmält till', 'iu')

function demandOf(sentence: string): readonly Demand[] {
  if (!asks.test(sentence) || !ofBody.test(sentence) || isProposal.test(sentence)) return []
  const said: Demand[] = ['godkännas', 'anmälas']
  return said.filter((demand) => (demand === 'godkännas' ? approved : noticed).test(sentence))
}

/** Half of an either-or is no contradiction: the other way to the same end need not be told each time. */
const isWithin = (demand: readonly Demand[], settled: readonly Demand[]): boolean =>
  demand.every((each) => settled.includes(each))

/** What the text says that the year asks of the committee, against the year's rules or else against itself. */
function demands({ matter, passages }: Reading): readonly PassageObservation[] {
  const sentences = passages
    .filter(({ section }) => !['proposal', 'decision', 'laidProposal'].includes(section))
    .flatMap((passage) => sentencesOf(passage.withoutNames).map((sentence) => ({ passage, ...sentence })))
    .map((sentence) => ({ ...sentence, demand: demandOf(sentence.text) }))
    .filter(({ demand }) => demand.length > 0)
  const rule = valueOf(
    ruleAnswer(confirmedRules(matter).committeeHandling, (typed) => readChoice(typed, committeeHandlings))
  )
  const settled = rule === undefined ? sentences[0]?.demand : demanded[rule]
  return sentences.flatMap(({ passage, text, start, demand }) =>
    settled === undefined || isWithin(demand, settled)
      ? []
      : [{ passage, start, end: start + text.length, reason: findingReasons.demandVerb(demand, settled) }]
  )
}

export const decisionVerb: Kind = (reading) => [...decisions(reading), ...demands(reading)]
