import type { Unreadable } from '../domain/answer'

/** What to tell a person whose typed text cannot be read; the text itself stays. */
export function unreadableText(because: Unreadable): string {
  switch (because) {
    case 'notADay':
      return 'Det är ingen dag i kalendern. Skriv till exempel 2023-06-12 eller 12 juni 2023.'
    case 'notAYear':
      return 'Det är inget årtal. Skriv fyra siffror, till exempel 2023. Flera år skiljs åt med komma.'
    case 'notAWholeNumber':
      return 'Det är inget helt tal. Skriv till exempel 12.'
    case 'negative':
      return 'Antalet kan inte vara mindre än noll.'
    case 'notAPercentage':
      return 'Det är ingen andel mellan 0 och 100 procent. Skriv till exempel 51.'
    case 'notAChoice':
      return 'Det är inget av valen. Välj ett i listan.'
    case 'notAnAddress':
      return 'Det är ingen e-postadress. Skriv till exempel namn@example.se. Flera adresser skiljs åt med komma.'
    case 'notAnItem':
      return 'Det är inget paragrafnummer. Skriv till exempel 23 eller före § 23.'
  }
}
