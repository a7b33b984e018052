import { valueOf } from '../../domain/reading/answer'
import { readLine } from '../../domain/reading/read-line'
import {
  applicabilities,
  requirementLevels,
  type AppliesTo,
  type Criterion,
  type RequiredTo
} from '../../domain/rule-profile'
import { bullets, clause, line, paragraph } from '../../document/build'
import type { Block, Clause } from '../../document/document'
import type { ConfirmedRules } from '../../rules/confirmed-rules'
import { isOwnQuestion } from '../../rules/kinds-of-criteria'
import { capitalised } from '../language/capitalised'
import { demandsOf } from './demands-of'
import { enumerate } from '../language/enumerate'

/** One thing said of who may take part: a sentence, or the beginning of one with a list below that ends it. */
interface Told {
  readonly sentence: string
  readonly below: readonly string[]
}

const subjects: Record<AppliesTo, string> = {
  all: 'verksamheten',
  private: 'en enskilt driven verksamhet',
  contracted: 'en verksamhet på entreprenad',
  notCity: 'en verksamhet som drivs på entreprenad eller av en enskild utförare'
}

const has = /^ha /

/** `ha A, ha B` told as `ha A, B`, where every phrase has the same verb; otherwise each keeps its own. */
const withoutRepetition = (phrases: readonly string[]): readonly string[] =>
  phrases.every((phrase) => has.test(phrase))
    ? phrases.map((phrase, index) => (index === 0 ? phrase : phrase.replace(has, '')))
    : phrases

/** From so many demands on, a sentence is too long to be read, and they stand in a list. */
const fewestInList = 4

/** `A, B och C` of phrases that may hold *och* themselves; the last is then joined with *samt*. */
function joined(phrases: readonly string[]): string {
  const named = enumerate(phrases)
  return named.kind === 'inline' ? named.text : `${phrases.slice(0, -1).join(', ')} samt ${phrases.at(-1)}`
}

const opening = (requiredTo: RequiredTo, subject: string, further: boolean): string => {
  switch (requiredTo) {
    case 'enter':
      return further ? `${capitalised(subject)} ska dessutom` : `För att få delta ska ${subject}`
    case 'win':
      return `För att kunna vinna ska ${subject}`
    case 'recommendation':
      return `Dessutom bör ${subject}`
  }
}

/** A row of phrases is a sentence while it is short, and a list below its beginning from four on. */
const told = (lead: string, phrases: readonly string[], row: string): Told =>
  phrases.length < fewestInList ? { sentence: `${lead} ${row}.`, below: [] } : { sentence: `${lead}:`, below: phrases }

/** What the year asks in words of its own, quoted, since nobody knows whether it is a sentence or a question. */
function ownDemand(requiredTo: RequiredTo, criteria: readonly Criterion[]): readonly Told[] {
  const wordings = criteria.flatMap(({ wording }) => valueOf(readLine(wording)) ?? []).map((wording) => `”${wording}”`)
  if (wordings.length === 0) return []
  const one = wordings.length === 1
  const lead: Record<RequiredTo, string> = {
    enter: `För att få delta gäller även ${one ? 'kravet' : 'kraven'}`,
    win: `För att kunna vinna gäller även ${one ? 'kravet' : 'kraven'}`,
    recommendation: `Dessutom gäller ${one ? 'rekommendationen' : 'rekommendationerna'}`
  }
  return [
    told(
      lead[requiredTo],
      wordings,
      one ? wordings.join() : `${wordings.slice(0, -1).join(', ')} och ${wordings.at(-1)}`
    )
  ]
}

type Criteria = Pick<ConfirmedRules, 'criteria'>

function toldOf({ criteria }: Criteria, requiredTo: RequiredTo): readonly Told[] {
  const groups = applicabilities.map((appliesTo) => {
    const asked = criteria.filter((each) => each.requiredTo === requiredTo && each.appliesTo === appliesTo)
    return { subject: subjects[appliesTo], asked, phrases: demandsOf(asked) }
  })
  const spoken = groups.filter(({ phrases }) => phrases.length > 0)
  const own = groups.flatMap(({ asked }) => asked.filter(isOwnQuestion))
  return [
    ...spoken.map(({ subject, phrases }, index) =>
      told(opening(requiredTo, subject, index > 0), phrases, joined(withoutRepetition(phrases)))
    ),
    ...ownDemand(requiredTo, own)
  ]
}

/** Who may take part and win, made of the year's confirmed criteria, after the sentences that go before in the same paragraph. */
export function eligibilityBlocks(rules: Criteria, before: readonly Clause[] = []): readonly Block[] {
  const blocks: Block[] = []
  let sentences = before
  for (const { sentence, below } of requirementLevels.flatMap((requiredTo) => toldOf(rules, requiredTo))) {
    sentences = [...sentences, clause(sentence)]
    if (below.length === 0) continue
    blocks.push(paragraph(...sentences), bullets(...below.map((phrase) => line(phrase))))
    sentences = []
  }
  return sentences.length > 0 ? [...blocks, paragraph(...sentences)] : blocks
}
