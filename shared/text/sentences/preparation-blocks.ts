import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { clause, paragraph, text } from '../../document/build'
import type { Block } from '../../document/document'
import { participatingUnits } from '../../rules/participating-units'
import { answerOrGap, textOrGap } from '../fields/answer-or-gap'
import { capitalised } from '../language/capitalised'
import { committeeWords } from '../language/committee-words'
import { paperDayInText } from '../language/date-text'

/** Why there is no analysis of its own, once someone has said so; the analysis itself is written by a person. */
export function genderAnalysisBlocks(matter: MatterDraft): readonly Block[] {
  const { genderAnalysis } = matterAnswers(matter)
  const office = capitalised(committeeWords(matter.committee).office)
  const entries = participatingUnits(matter.units).length === 1 ? 'enhetens bidrag' : 'enheternas bidrag'
  switch (valueOf(genderAnalysis)) {
    case undefined:
      return [{ type: 'paragraph', content: [answerOrGap(genderAnalysis, 'preparation.genderAnalysis', String)] }]
    case 'inEntries':
      return [
        paragraph(
          clause(`Frågor om jämställdhet tas upp i ${entries}.`),
          clause(`${office} bedömer därför att en särskild jämställdhetsanalys inte behövs i detta ärende.`)
        )
      ]
    case 'notNeeded':
      return [paragraph(clause(`${office} bedömer att en särskild jämställdhetsanalys inte behövs i detta ärende.`))]
  }
}

/** Where the matter has been prepared, and in which group it has been dealt with. */
export function preparationBlocks(matter: MatterDraft): readonly Block[] {
  const { preparedWithin, group, groupDate } = matterAnswers(matter)
  const groupPart =
    group.kind === 'answered'
      ? [
          clause(
            preparedWithin.kind === 'answered' ? ' och behandlats i ' : ' behandlats i ',
            text(group.value),
            clause(' ', answerOrGap(groupDate, 'preparation.groupDate', paperDayInText))
          )
        ]
      : []
  const within = textOrGap(preparedWithin, 'preparation.within')
  if (preparedWithin.kind === 'answered' || group.kind !== 'answered') {
    return [paragraph(clause('Ärendet har beretts inom ', within, ...groupPart, '.'))]
  }
  return [paragraph(clause('Ärendet har beretts inom ', within, '.'), clause('Ärendet har', ...groupPart, '.'))]
}
