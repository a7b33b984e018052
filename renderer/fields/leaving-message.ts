import type { Answer, Unreadable } from '../../shared/domain/answer'

const messages: Record<Unreadable, string> = {
  notADay: 'Dagen finns inte eller kan inte läsas. Skriv som 2023-06-12 eller 12 juni 2023.',
  notAYear: 'Skriv året med fyra siffror, till exempel 2023.',
  notAWholeNumber: 'Skriv ett helt tal med siffror, till exempel 12.',
  negative: 'Antalet kan inte vara mindre än noll.',
  notAPercentage: 'Skriv en andel mellan 0 och 100 procent, till exempel 51.',
  notAChoice: 'Svaret finns inte bland alternativen. Välj ett av dem.'
}

/** What to say beside a field that has been left with something in it that cannot be read. */
export const leavingMessage = (answer: Answer<unknown>): string | null =>
  answer.kind === 'unreadable' ? messages[answer.because] : null
