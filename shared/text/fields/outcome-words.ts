import type { DecisionOutcome } from '../../domain/minutes'

/** What each outcome of a proposal is called, and what it means. */
export const outcomeWords: Record<DecisionOutcome, { readonly name: string; readonly meaning: string }> = {
  asProposed: { name: 'Enligt förslaget', meaning: 'Beslutssatserna är de som föreslogs.' },
  changed: { name: 'Med ändringar', meaning: 'Någon beslutssats ändrades, ströks eller lades till.' },
  tabled: { name: 'Bordlagt', meaning: 'Ärendet tas upp vid ett senare sammanträde.' },
  referredBack: { name: 'Återremitterat', meaning: 'Ärendet går tillbaka för att beredas mer.' },
  rejected: { name: 'Avslaget', meaning: 'Förslaget fick inte stöd.' }
}
