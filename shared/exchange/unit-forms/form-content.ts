/** The most files with forms that are taken in at once. */
export const formsAtOnce = 500

/** The newest form that this program reads. */
export const formVersion = '1'

/** The names of a form's own properties, in which it says what it belongs to. */
export const formMarkNames = {
  matter: 'NamndklarArende',
  unit: 'NamndklarEnhet',
  version: 'NamndklarFormular',
  known: 'NamndklarVisste'
} as const

export interface FormMarks {
  readonly matter: string
  readonly unit: string
  readonly version: string
  /** What it told as known, as signs; forms made by earlier versions do not say. */
  readonly known?: string
}

/** What a Word file that someone sent back holds, as far as a form is concerned. */
export interface FormContent {
  /** Null where no program on the way has kept them. */
  readonly marks: FormMarks | null
  /** The rows of all its tables, cell by cell. */
  readonly rows: readonly (readonly string[])[]
  /** What is written outside the tables. */
  readonly texts: readonly string[]
}
