import type { DocxFinding } from './lint-docx'

/** What was found, as the demands that are not met, each once. */
export const demandsOf = (findings: readonly DocxFinding[]): readonly string[] => [
  ...new Set(findings.map(({ demand }) => demand))
]
