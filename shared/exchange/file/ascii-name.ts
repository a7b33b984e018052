/** Letters that are no plain letter with a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  Æ: 'AE',
  ø: 'o',
  Ø: 'O',
  ß: 'ss',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  þ: 'th',
  Þ: 'Th'
}

const edges = (text: string): string => text.replace(/^[-_.]+|[-_.]+$/g, '')

/** A text as a part of a name that every system takes: `Nämndens förslag` is `Namndens-forslag`. */
export const asciiName = (text: string, longest: number): string =>
  edges(
    edges(
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\0-~]/gu, (letter) => plainLetters[letter] ?? '-')
        .replace(/[^A-Za-z0-9_.]+/g, '-')
        .replace(/-*\.-*/g, '.')
    ).slice(0, longest)
  )
