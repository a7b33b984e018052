import { cleanLine } from '../../domain/reading/text-policy'

/** The program's own number for a source, last in its name: it says nothing to a reader of a paper. */
const ownCode = /\s*\([SL]\d{1,2}\)\s*$/u

/** A source as it is written out, without the program's code for it: `Tjänsteutlåtande, Socialnämnden 2023`. */
export const sourceText = (source: string): string => cleanLine(source).replace(ownCode, '')
