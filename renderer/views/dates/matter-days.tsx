import type { ReactNode } from 'react'
import { readDays } from '../../../shared/domain/reading/read-days'
import { yearOfMatter } from '../../../shared/domain/answers/read-matter-day'
import { daysSaidBack } from '../../../shared/text/language/day-said-back'
import { DateField } from '../../parts/fields/date-field'
import { FieldGroup } from '../../parts/fields/field-group'
import { TextField } from '../../parts/fields/text-field'
import { useMatter } from '../../state/matter/use-matter'

/** The days that the matter itself tells; the rest follow from the year's rules and from these. */
export function MatterDays(): ReactNode {
  const { matter } = useMatter()
  const inYear = yearOfMatter(matter)
  const said = daysSaidBack(matter.meeting.otherDates, inYear)
  return (
    <FieldGroup title="Ärendets egna dagar">
      <DateField path="preparation.groupDate" label="Behandlas i grupp" />
      <DateField path="meeting.papersBy" label="Handlingarna skickas ut" />
      <DateField path="meeting.date" label="Sammanträdesdag" />
      <TextField
        path="meeting.otherDates"
        label="Nämndens övriga sammanträden"
        hint={`Med komma emellan. Används när den valda dagen är för sen.${said && ` Läses som ${said}.`}`}
        read={(typed) => readDays(typed, { inYear })}
        wide
      />
      <DateField path="minutes.verifiedOn" label="Justerat den" />
      <DateField path="minutes.postedOn" label="Anslaget den" />
    </FieldGroup>
  )
}
