/** Where a year's rules are most often read, to choose among. */
export const offeredSources = (year: string): readonly string[] =>
  year.trim() === '' ? [] : [`Anvisningarna ${year.trim()}`, `Stadsledningskontorets webbplats ${year.trim()}`]
