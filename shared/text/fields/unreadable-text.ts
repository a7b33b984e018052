import type { Unreadable } from '../../domain/reading/answer'
import { capitalised } from '../language/capitalised'
import { dayExamples, daysForHint, monthExample } from '../language/day-examples'
import { dayInText } from '../language/date-text'
import { weekdayName } from '../language/weekday-text'

function unlikelyDayText({ kind, day }: Extract<Unreadable, object>): string {
  switch (kind) {
    case 'monthFirst':
      return `Månaden ser ut att stå före dagen. Menar du ${dayInText(day)}?`
    case 'otherWeekday':
      return `${capitalised(dayInText(day))} är en ${weekdayName(day)}. Rätta dagen eller veckodagen.`
  }
}

/** What to tell a person whose typed text cannot be read; the text itself stays. Examples are of the matter's own year. */
export function unreadableText(because: Unreadable, awardYear = ''): string {
  if (typeof because === 'object') return unlikelyDayText(because)
  const [first, second, third] = dayExamples(awardYear)
  const month = monthExample(awardYear)
  switch (because) {
    case 'notADay':
      return `Det är ingen dag i kalendern. Skriv till exempel ${first} eller ${third}.`
    case 'dayNotUnderstood':
      return `Det går inte att läsa som en dag. Skriv till exempel ${daysForHint(awardYear)}.`
    case 'dayWithoutYear':
      return `Året saknas. Skriv till exempel ${first} eller ${second}.`
    case 'monthWithoutDay':
      return `Det är en månad. Skriv också vilken dag, till exempel ${first}.`
    case 'dayInTwoWays':
      return `Det går inte att se vad som är dag, månad och år. Skriv till exempel ${first} eller ${third}.`
    case 'notADayOrMonth':
      return `Det går inte att läsa som en dag eller en månad. Skriv till exempel ${first} eller ${month}.`
    case 'monthWithoutYear':
      return `Året saknas. Skriv till exempel ${month}.`
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
    case 'notAnOrganisationNumber':
      return 'Det är inget organisationsnummer. Skriv tio siffror, till exempel 212000-0142.'
    case 'wrongCheckDigit':
      return 'Kontrollsiffran stämmer inte. Jämför siffrorna med registreringsbeviset.'
  }
}
