/** That the newest state is damaged, and what may be missing; times as they are told in the window. */
export function olderUsedText(shownFrom: string, lostFrom: string | null): string {
  const missing =
    lostFrom === null
      ? 'Det som sparades därefter kan saknas.'
      : `Det som sparades därefter, senast ${lostFrom}, kan saknas.`
  return `Här visas ärendet som det var ${shownFrom}. ${missing} Den skadade filen ligger kvar.`
}
