import type { Committee } from '../../domain/committee'
import { readLine } from '../../domain/reading/read-line'
import type { Picture } from '../../document/document'
import { textOrGap } from '../fields/answer-or-gap'

/** The committee's logo as every paper has it; what it shows must be said in words. */
export function letterheadLogo({ logo }: Committee): Picture | undefined {
  if (logo === null) return undefined
  const { type, data, width, height, alternativeText } = logo
  return {
    type,
    data,
    width,
    height,
    alternativeText: [textOrGap(readLine(alternativeText), 'committee.logo.alternativeText')]
  }
}
