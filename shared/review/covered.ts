/**
 * Stands for each character of a covered name. It is a letter, so that a name still reads as a word, and has no case, so
 * that it never reads as a capital; Swedish has no use for it.
 */
const cover = '\u01C0'

const isInWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)
const isEdge = (text: string, at: number): boolean => !isInWord(text[at - 1]) || !isInWord(text[at])

const addresses = /[^\s<>()]+@[^\s<>()]*[\p{L}\p{N}]|(?:https?:\/\/|www\.)[^\s<>()]*[\p{L}\p{N}/]/giu

/** Names by their lengths, longest first, so that thousands of them are found in one walk through a text. */
export interface KnownNames {
  readonly names: Set<string>
  readonly lengths: readonly number[]
  readonly firstLetters: Set<string>
}

export function knownNames(names: readonly string[]): KnownNames {
  const known = new Set(names.filter((name) => name !== ''))
  return {
    names: known,
    lengths: [...new Set([...known].map(({ length }) => length))].sort((a, b) => b - a),
    firstLetters: new Set([...known].map((name) => name.charAt(0)))
  }
}

function nameAt(text: string, at: number, { names, lengths, firstLetters }: KnownNames): number {
  if (!firstLetters.has(text.charAt(at)) || !isEdge(text, at)) return 0
  return lengths.find((length) => names.has(text.slice(at, at + length)) && isEdge(text, at + length)) ?? 0
}

/** The text with every known name and address covered, character by character: places stay where they are. */
export function covered(text: string, known: KnownNames): string {
  const open = text.replace(addresses, (address) => cover.repeat(address.length))
  let written = ''
  let at = 0
  while (at < open.length) {
    const length = nameAt(open, at, known)
    written += length === 0 ? (open[at] ?? '') : cover.repeat(length)
    at += Math.max(length, 1)
  }
  return written
}
