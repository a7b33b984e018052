import { capitalised } from './capitalised'
import type { CommitteeWords } from './committee-words'

/** The program's own words about a committee and its administration, said of a company's board where that is who decides. */
export const saidOf = ({ body, office }: Pick<CommitteeWords, 'body' | 'office'>, words: string): string =>
  words
    .replace(/nämnden/g, body)
    .replace(/Nämnden/g, capitalised(body))
    .replace(/Förvaltningen/g, capitalised(office))
