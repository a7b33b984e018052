import type { MatterDraft } from '../../domain/matter'
import type { DateKind, MatterDate } from '../../rules/matter-date'
import { committeeWords } from '../language/committee-words'
import { daysForHint } from '../language/day-examples'

const notTold: Record<DateKind, string> = {
  entry: 'Ta reda på dagen i årets anvisningar eller hos mottagaren.',
  group: 'Fyll i dagen om ärendet ska behandlas i en grupp före sammanträdet.',
  papers: 'Fyll i dagen då kallelsen och handlingarna går ut.',
  meeting: 'Ta reda på när ärendet ska behandlas.',
  verification: 'Räknas fram när sammanträdesdagen är ifylld.',
  publicNotice: 'Räknas fram när justeringen är känd.',
  appeal: 'Räknas fram när anslaget är känt.',
  extract: 'Ta reda på dagen i årets anvisningar eller hos mottagaren.',
  winners: 'Ta reda på dagen i årets anvisningar eller hos mottagaren.'
}

/** What to do about a date that is not known; empty for one that is. */
export function dateToFindOut(
  { kind, when }: Pick<MatterDate, 'kind' | 'when'>,
  { awardYear, committee }: MatterDraft
): string {
  if (when.kind !== 'unknown') return ''
  switch (when.because) {
    case 'notTold':
      return notTold[kind]
    case 'unreadable':
      return `Skriv dagen som ${daysForHint(awardYear)}.`
    case 'notConfirmed':
      return 'Kontrollera dagen mot årets anvisningar och bekräfta den bland årets regler.'
    case 'followsUnknown':
      return kind === 'meeting' ? '' : 'Räknas fram när dagen före i kedjan är känd.'
    case 'noPeriod':
      return `Ta reda på antalet dagar enligt ${committeeWords(committee).bodyGenitive} egna regler.`
  }
}
