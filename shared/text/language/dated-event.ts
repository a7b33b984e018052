/** What happens on the days of a matter, as far as their order can be told. */
export type DatedEvent =
  | 'report'
  | 'group'
  | 'papers'
  | 'meeting'
  | 'verified'
  | 'posted'
  | 'appeal'
  | 'sent'
  | 'entry'
  | 'extract'
  | 'winners'

/** What happens, to be followed by a day: `sammanträdet är`, `den 14 juni 2023`. */
export const datedEventWords: Record<DatedEvent, string> = {
  report: 'tjänsteutlåtandet är daterat',
  group: 'ärendet behandlas i gruppen',
  papers: 'handlingarna skickas ut',
  meeting: 'sammanträdet är',
  verified: 'justeringen är',
  posted: 'justeringen anslås',
  appeal: 'tiden för överklagande går ut',
  sent: 'utdraget är skickat',
  entry: 'bidraget ska lämnas senast',
  extract: 'utdraget ska ha kommit in senast',
  winners: 'vinnarna utses'
}
