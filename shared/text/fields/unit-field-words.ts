import type { UnitField } from '../../domain/unit'

/** The parts of a unit in the window: what decides, where it belongs, how it takes part, and why it left. */
export type UnitFieldGroup = 'facts' | 'people' | 'history' | 'withdrawal'

export interface UnitFieldWords {
  /** What the field is called wherever it is asked for: in the window, in a form, and above a column. */
  readonly label: string
  /** What it is called inside a sentence, in lower case. */
  readonly inSentence: string
  readonly group: UnitFieldGroup
  /** Whether a unit's form asks for it: always, where a criterion of the year does, or never. */
  readonly asked: 'always' | 'byCriterion' | 'never'
  /** The column's heading, where it is another than the label. */
  readonly heading?: string
  /** The form's question, where managers are asked in words of their own. */
  readonly question?: string
  /** How to answer in a form, where that is not told by the choices. */
  readonly how?: string
  /** Said under the field in the window. */
  readonly hint?: string
  /** Stands after the field in the window. */
  readonly after?: string
}

/** The words for every field of a unit, in the order in which they are shown, asked for and written. */
export const unitFieldWords: Record<UnitField, UnitFieldWords> = {
  name: {
    label: 'Enhetens namn, som det ska stå i beslutet',
    inSentence: 'enhetens namn',
    group: 'facts',
    asked: 'always',
    heading: 'Enhet'
  },
  awardClass: { label: 'Klass', inSentence: 'klass', group: 'facts', asked: 'always' },
  operator: { label: 'Drivs av', inSentence: 'vem som driver enheten', group: 'facts', asked: 'always' },
  financedByCity: {
    label: 'Finansieras av staden',
    inSentence: 'om staden finansierar enheten',
    group: 'facts',
    asked: 'byCriterion'
  },
  operationsPlan: {
    label: 'Verksamhetsplan med mål',
    inSentence: 'verksamhetsplan med mål',
    group: 'facts',
    asked: 'byCriterion'
  },
  budgetResponsibility: {
    label: 'Chefen har budgetansvar',
    inSentence: 'chefens budgetansvar',
    group: 'facts',
    asked: 'byCriterion'
  },
  staffResponsibility: {
    label: 'Chefen har personalansvar',
    inSentence: 'chefens personalansvar',
    group: 'facts',
    asked: 'byCriterion'
  },
  employees: {
    label: 'Medarbetare, chefen inräknad',
    inSentence: 'antal medarbetare inklusive chef',
    group: 'facts',
    asked: 'byCriterion',
    how: 'Skriv antalet, till exempel 14.',
    after: 'personer'
  },
  shareOfStockholmers: {
    label: 'Andel stockholmare',
    inSentence: 'andel stockholmare',
    group: 'facts',
    asked: 'byCriterion',
    how: 'Skriv andelen i procent, till exempel 88.',
    after: 'procent'
  },
  balancedBudget: { label: 'Budget i balans', inSentence: 'budget i balans', group: 'facts', asked: 'byCriterion' },
  home: {
    label: 'Organisatorisk hemvist',
    inSentence: 'organisatorisk hemvist',
    group: 'people',
    asked: 'always',
    question: 'Vilken avdelning hör enheten till?',
    hint: 'Efter ”tillhör organisatoriskt”, till exempel avdelningen för stöd och omsorg'
  },
  manager: { label: 'Enhetens chef', inSentence: 'enhetens chef', group: 'people', asked: 'always' },
  contact: {
    label: 'Kontakt',
    inSentence: 'kontaktuppgift',
    group: 'people',
    asked: 'always',
    how: 'Telefon eller e-post.',
    hint: 'Telefon eller e-post'
  },
  state: { label: 'Läge', inSentence: 'enhetens läge', group: 'history', asked: 'never' },
  entrySubmitted: {
    label: 'Bidraget inlämnat den',
    inSentence: 'dag då bidraget lämnades in',
    group: 'history',
    asked: 'never'
  },
  participation: {
    label: 'Tidigare deltagande',
    inSentence: 'tidigare deltagande',
    group: 'history',
    asked: 'never'
  },
  earlierYears: {
    label: 'Deltog åren',
    inSentence: 'år då enheten har deltagit',
    group: 'history',
    asked: 'never',
    hint: 'Till exempel 2021, 2022'
  },
  withdrawnOn: {
    label: 'Återkallades den',
    inSentence: 'dag för återkallelsen',
    group: 'withdrawal',
    asked: 'never'
  },
  withdrawnBecause: {
    label: 'Skäl',
    inSentence: 'skäl för återkallelsen',
    group: 'withdrawal',
    asked: 'never',
    heading: 'Skäl för återkallelsen'
  }
}

/** Every field of a unit, in that order. */
export const unitFieldsInOrder = Object.keys(unitFieldWords) as UnitField[]
