import type { ReactNode } from 'react'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import { classStanding } from '../../../shared/rules/rule-standing'
import { classInList } from '../../../shared/text/fields/confirmed-words'
import { unitFieldWords } from '../../../shared/text/fields/unit-field-words'
import { capitalised } from '../../../shared/text/language/capitalised'
import { ChoiceField } from '../../parts/fields/choice-field'
import { TextField } from '../../parts/fields/text-field'
import { useMatter } from '../../state/matter/use-matter'
import { useRules } from '../../state/matter/use-rules'

/** The class of a unit: one of the year's, or free words while those are not known. */
export function ClassField({ path }: { path: FieldPath }): ReactNode {
  const { matter } = useMatter()
  const { classes } = useRules()
  const { label } = unitFieldWords.awardClass
  if (classes.length === 0) {
    return (
      <TextField
        path={path}
        label={label}
        hint={`Årets klasser är inte kända för ${matter.awardYear}. Kan lämnas tom.`}
      />
    )
  }
  const choices = classes.map((each) => ({
    value: each.id,
    words: classInList(capitalised(each.name), classStanding(each))
  }))
  return <ChoiceField path={path} label={label} choices={choices} empty="Ingen klass vald" />
}
