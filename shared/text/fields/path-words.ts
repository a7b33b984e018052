import { textAt } from '../../domain/paths/field-path'
import { fieldPattern } from '../../domain/paths/field-pattern'
import type { MatterDraft } from '../../domain/matter'
import type { MatterPlace } from '../../domain/paths/matter-path'
import { pathBelow, stepsOf } from '../../domain/paths/path-steps'
import { capitalised } from '../language/capitalised'
import { committeeWords } from '../language/committee-words'
import { placeLabel } from './field-label'
import { headingIn } from './section-heading'

type Matters = readonly MatterDraft[]

const ordered: Partial<Record<MatterPlace, string>> = {
  units: 'enheternas ordning',
  'committee.signatories': 'undertecknarnas ordning',
  'committee.verifiers': 'justerarnas ordning',
  'committee.sectionOrder': 'avsnittens ordning',
  'minutes.decidedClauses': 'beslutssatsernas ordning',
  'minutes.documents': 'handlingarnas ordning',
  'minutes.attendance': 'de närvarandes ordning',
  'minutes.proposals': 'förslagens ordning',
  'minutes.reservations': 'ordningen för dem som reserverade sig',
  'minutes.dispatch': 'mottagarnas ordning',
  'rules.classes': 'klassernas ordning',
  'rules.criteria': 'kravens ordning'
}

const orderAt: ReadonlyMap<string, string> = new Map(Object.entries(ordered))

/** What is typed at a path in the first of the matters where anything is. */
const firstTyped = (path: string, matters: Matters): string =>
  matters.map((matter) => textAt(matter, path).trim()).find((typed) => typed !== '') ?? ''

const wordingOf = (criterion: string, matters: Matters): string =>
  firstTyped(pathBelow('rules.criteria', criterion) + '.wording', matters) || criterion

const unitName = (list: string, id: string, matters: Matters): string =>
  firstTyped(`${list}.${id}.name`, matters) || 'Enhet utan namn'

/** Whose field it is, where it is a row's. */
function rowName(path: string, matters: Matters): string | undefined {
  const [first, second = '', third = '', fourth] = stepsOf(path)
  if (first === 'units' || first === 'removedUnits') return second === '' ? undefined : unitName(first, second, matters)
  const row = `${first}.${second}.${third}`
  if (third === '') return undefined
  switch (`${first}.${second}`) {
    case 'committee.signatories':
      return firstTyped(`${row}.name`, matters)
    case 'committee.verifiers':
      return firstTyped(`${row}.role`, matters) || firstTyped(`${row}.name`, matters)
    case 'committee.headings':
    case 'committee.sectionOrder':
      return headingIn(third, matters)
    case 'minutes.attendance':
      return fourth === undefined ? undefined : firstTyped(`${row}.text`, matters)
    case 'minutes.proposals':
      return firstTyped(`${row}.by`, matters)
    case 'rules.classes':
      return firstTyped(`${row}.name`, matters)
    case 'rules.criteria':
      return wordingOf(third, matters)
    default:
      return undefined
  }
}

function labelOf(path: string, matters: Matters): string {
  const steps = stepsOf(path)
  const [, second = '', third = '', fourth = ''] = steps
  const ownLabel = placeLabel(path, matters[0] && committeeWords(matters[0].committee))
  switch (fieldPattern(path)) {
    case 'texts.*':
      return `avsnittet ${headingIn(second, matters)}`
    case `texts.*.${third}`:
      return `avsnittet ${headingIn(second, matters)}, ställe ${third}`
    case 'units.*.ownAnswers.*':
      return `svar på ”${wordingOf(fourth, matters)}”`
    case 'units.*.overrides.*':
    case 'units.*.overrides.*.reason':
      return `undantag från kravet ”${wordingOf(fourth, matters)}”`
    case 'copied.*':
      return `kopierat från ${second || 'ett annat år'} och inte bekräftat`
    case 'copied.*.fields.*':
      return `inte bekräftat från ${second || 'ett annat år'}: ${pathWords(fourth, matters)}`
    case 'units.*':
    case 'removedUnits.*':
    case 'committee.signatories.*':
    case 'committee.verifiers.*':
      return ownLabel
  }
  return ownLabel === 'uppgift' ? `uppgift som programmet inte känner till, ”${steps.at(-1) ?? third}”` : ownLabel
}

/**
 * What a path is called in a list of changes: `Sammanträdesdag`, `Kruton · budget i balans`. Rows are named as the first
 * of the matters that has them names them.
 */
export function pathWords(path: string, matters: Matters): string {
  const name = rowName(path, matters)
  const label = labelOf(path, matters)
  return name === undefined || name === '' ? capitalised(label) : `${name} · ${label}`
}

/** What the order of a list is called. */
export const orderWords = (path: string): string =>
  capitalised(orderAt.get(fieldPattern(path)) ?? 'ordningen i en lista')
