import type { Made } from './write-pdf'

const mostNamed = 12

const lettersDemand = (letters: readonly string[]): string => {
  const named = letters.slice(0, mostNamed).join(' ')
  return `Alla tecken finns i PDF-filens teckensnitt; � står i stället för ${named}${letters.length > mostNamed ? ' med flera' : ''}.`
}

/** What a paper should have and its PDF has not, in words. */
export const pdfFindings = ({
  unshown,
  isLogoLeftOut
}: Pick<Made<unknown>, 'unshown' | 'isLogoLeftOut'>): readonly string[] => [
  ...(unshown.length > 0 ? [lettersDemand(unshown)] : []),
  ...(isLogoLeftOut ? ['Logotypen är en bild som går att läsa; papperet är gjort utan den.'] : [])
]
