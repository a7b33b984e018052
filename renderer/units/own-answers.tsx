import type { ReactNode } from 'react'
import type { Unit } from '../../shared/domain/unit'
import { YesNoField } from '../fields/yes-no-field'
import { useMatter } from '../matter/use-matter'

/** Answers to the questions that a year's rules add in words of their own. */
export function OwnAnswers({ unit }: { unit: Unit }): ReactNode {
  const { matter } = useMatter()
  return matter.rules.criteria
    .filter(({ kind }) => kind === 'ownQuestion')
    .map(({ id, wording }) => <YesNoField key={id} path={`units.${unit.id}.ownAnswers.${id}`} label={wording} wide />)
}
