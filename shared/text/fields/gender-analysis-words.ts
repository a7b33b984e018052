import type { GenderAnalysis } from '../../domain/matter'

/** What the choices of the gender analysis are called; the text itself is free to be edited. */
export const genderAnalysisWords: Record<GenderAnalysis, string> = {
  inEntries: 'Jämställdheten tas upp i enheternas bidrag',
  notNeeded: 'Ingen särskild analys behövs'
}
