import type { ReactNode } from 'react'
import { valueOf } from '../../../shared/domain/reading/answer'
import type { Day } from '../../../shared/domain/reading/day'
import { readDay } from '../../../shared/domain/reading/read-day'
import { typedAt, withTypedAt } from '../../../shared/domain/paths/field-path'
import { readMatterDay, yearOfMatter } from '../../../shared/domain/answers/read-matter-day'
import { daysForHint } from '../../../shared/text/language/day-examples'
import { daySaidBack } from '../../../shared/text/language/day-said-back'
import { fieldLabel } from '../../../shared/text/fields/field-label'
import { useMatter } from '../../state/matter/use-matter'
import { DayButton } from './day-button'
import { TextField, type TextFieldProps } from './text-field'

type Props = Omit<TextFieldProps, 'read' | 'lines' | 'inputMode' | 'beside'>

/** A day, typed as people write it and kept as typed, or chosen in a calendar; below it stands the day as it was read. */
export function DateField(props: Props): ReactNode {
  const { path, label, name = fieldLabel(path) } = props
  const { matter, change, reading } = useMatter()
  const inYear = yearOfMatter(matter)
  const choose = (day: Day): void =>
    change({ label: `ändra ${name}`, place: path, edit: (now) => withTypedAt(now, path, day) })
  return (
    <TextField
      hint={daySaidBack(typedAt(matter, path), inYear) || daysForHint(matter.awardYear)}
      {...props}
      read={(typed) => readDay(typed, { inYear })}
      beside={
        <DayButton
          label={label}
          chosen={valueOf(readMatterDay(matter, path))}
          inYear={inYear}
          isDisabled={reading !== null}
          onChoose={choose}
        />
      }
    />
  )
}
