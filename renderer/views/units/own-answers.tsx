import type { ReactNode } from 'react'
import type { Unit } from '../../../shared/domain/unit'
import { YesNoField } from '../../parts/fields/yes-no-field'
import { isOwnQuestion } from '../../../shared/rules/kinds-of-criteria'
import { criterionStanding } from '../../../shared/rules/rule-standing'
import { criterionWords } from '../../../shared/text/fields/confirmed-words'
import { useRules } from '../../state/matter/use-rules'
import { useMatter } from '../../state/matter/use-matter'

/** Answers to the questions that a year's rules add in words of their own. */
export function OwnAnswers({ unit }: { unit: Unit }): ReactNode {
  const { matter } = useMatter()
  return useRules()
    .criteria.filter(isOwnQuestion)
    .map((each) => (
      <YesNoField
        key={each.id}
        path={`units.${unit.id}.ownAnswers.${each.id}`}
        label={criterionWords(each.wording, criterionStanding(each), matter.awardYear)}
        wide
      />
    ))
}
