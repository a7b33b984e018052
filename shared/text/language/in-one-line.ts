import { enumerate } from './enumerate'

/** Names in a sentence that holds them whatever they are: enumerated, or in a row with commas where that would be unclear. */
export function inOneLine(names: readonly string[]): string {
  const named = enumerate(names)
  return named.kind === 'inline' ? named.text : named.names.join(', ')
}
