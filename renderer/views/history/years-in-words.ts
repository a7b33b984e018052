import { enumerate } from '../../../shared/text/language/enumerate'

/** Years in running text: `2022 och 2023`. */
export function yearsInWords(years: number[]): string {
  const named = enumerate(years.map(String))
  return named.kind === 'inline' ? named.text : named.names.join(', ')
}
