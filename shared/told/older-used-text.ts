import type { LostBecause } from '../ipc/opened-replies'

export const olderUsedTitle: Readonly<Record<LostBecause, string>> = {
  damaged: 'Det senast sparade är skadat och går inte att läsa.',
  missing: 'Det senast sparade ligger inte i datamappen.'
}

const whatOfTheFile: Readonly<Record<LostBecause, string>> = {
  damaged: 'Den skadade filen ligger kvar.',
  missing:
    'Filen kan vara på väg från en annan dator, eller saknas i en säkerhetskopia som har lagts tillbaka. Kommer den, visas den bredvid ärendet.'
}

/** What may be missing where an older state is shown; times as they are told in the window. */
export function olderUsedText(shownFrom: string, lostFrom: string | null, because: LostBecause): string {
  const missing =
    lostFrom === null
      ? 'Det som sparades därefter kan saknas.'
      : `Det som sparades därefter, senast ${lostFrom}, kan saknas.`
  return `Här visas ärendet som det var ${shownFrom}. ${missing} ${whatOfTheFile[because]}`
}
