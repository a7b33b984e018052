import type { AwardClass, Criterion, RuleLine, RuleLineName } from '../../domain/rule-profile'
import type { ClassMember, CriterionMember, LineMember, RowChange, RuleDifference } from '../../rules/rule-differences'
import { capitalised } from '../language/capitalised'
import { fieldLabel } from './field-label'
import { wordsOfKind } from './criterion-kind-words'
import { appliesToWords, requiredToWords } from './rule-words'
import { sourceText } from './source-text'
import { wordFor } from '../language/word-for'

/** What two sides of a row are called where both are told: `krav för att vinna → krav för att delta`. */
const turned = (before: string, after: string): string => `${before.trim() || 'inget'} → ${after.trim() || 'inget'}`

type Provenance = Pick<RuleLine, 'source' | 'from' | 'confirmed'>
type ProvenanceMember = 'source' | 'from' | 'confirmed'

function provenanceWords(member: ProvenanceMember, before: Provenance, after: Provenance): string {
  switch (member) {
    case 'source':
      return `källa ${turned(sourceText(before.source), sourceText(after.source))}`
    case 'from':
      return `år ${turned(before.from, after.from)}`
    case 'confirmed':
      return after.confirmed === 'yes' ? 'blir bekräftad' : 'är inte längre bekräftad'
  }
}

const kindName = (criterion: Criterion): string => wordsOfKind(criterion)?.name ?? criterion.kind

function criterionWords(member: CriterionMember, before: Criterion, after: Criterion): string {
  switch (member) {
    case 'wording':
      return `ordalydelse ${turned(`”${before.wording.trim()}”`, `”${after.wording.trim()}”`)}`
    case 'kind':
      return `slag ${turned(kindName(before), kindName(after))}`
    case 'parameter':
      return `gräns ${turned(before.parameter, after.parameter)}`
    case 'appliesTo':
      return `gäller ${turned(wordFor(appliesToWords, before.appliesTo), wordFor(appliesToWords, after.appliesTo))}`
    case 'requiredTo':
      return turned(wordFor(requiredToWords, before.requiredTo), wordFor(requiredToWords, after.requiredTo))
    case 'source':
    case 'from':
    case 'confirmed':
      return provenanceWords(member, before, after)
  }
}

function classWords(member: ClassMember, before: AwardClass, after: AwardClass): string {
  switch (member) {
    case 'name':
      return `namn ${turned(before.name, after.name)}`
    case 'scope':
      return `omfattning ${turned(before.scope, after.scope)}`
    case 'source':
    case 'from':
    case 'confirmed':
      return provenanceWords(member, before, after)
  }
}

/** `Kravet Budget i balans: krav för att vinna → krav för att delta, år 2023 → 2024`. */
function rowWords<Row, Member>(
  difference: RowChange<Row, Member>,
  { fresh, old }: { readonly fresh: string; readonly old: string },
  nameOf: (row: Row) => string,
  words: (member: Member, before: Row, after: Row) => string
): string {
  switch (difference.change) {
    case 'added':
      return `${fresh}: ${nameOf(difference.after)}`
    case 'removed':
      return `${old} tas bort: ${nameOf(difference.before)}`
    case 'changed': {
      const { before, after, members } = difference
      return `${old} ${nameOf(before)}: ${members.map((member) => words(member, before, after)).join(', ')}`
    }
  }
}

type Show = (name: RuleLineName, value: string) => string

function lineWords(member: LineMember, before: RuleLine, after: RuleLine, told: (value: string) => string): string {
  return member === 'value' ? `${told(before.value)} → ${told(after.value)}` : provenanceWords(member, before, after)
}

/** One difference between two profiles, with all that differs, as a line of a list; `show` writes the value of a single line. */
export function ruleDifferenceWords(difference: RuleDifference, show: Show): string {
  switch (difference.kind) {
    case 'criterion':
      return rowWords(
        difference,
        { fresh: 'Nytt krav', old: 'Kravet' },
        ({ wording }) => wording.trim() || 'utan ord',
        criterionWords
      )
    case 'class':
      return rowWords(
        difference,
        { fresh: 'Ny klass', old: 'Klassen' },
        ({ name }) => name.trim() || 'utan namn',
        classWords
      )
    case 'line': {
      const { name, before, after, members } = difference
      const told = (value: string): string => (value.trim() === '' ? 'inte känt' : show(name, value))
      return `${capitalised(fieldLabel(`rules.${name}`))}: ${members.map((member) => lineWords(member, before, after, told)).join(', ')}`
    }
  }
}
