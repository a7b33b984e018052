import type { ReactNode } from 'react'
import { readDays } from '../../shared/domain/read-days'
import { DateField } from '../fields/date-field'
import { FieldGroup } from '../fields/field-group'
import { TextField } from '../fields/text-field'

/** The days that the matter itself tells; the rest follow from the year's rules and from these. */
export const MatterDays = (): ReactNode => (
  <FieldGroup title="Ärendets egna dagar">
    <DateField path="preparation.groupDate" label="Behandlas i grupp" />
    <DateField path="meeting.papersBy" label="Handlingarna skickas ut" />
    <DateField path="meeting.date" label="Sammanträdesdag" />
    <TextField
      path="meeting.otherDates"
      label="Nämndens övriga sammanträden"
      hint="Med komma emellan. Används när den valda dagen är för sen."
      read={readDays}
      wide
    />
    <DateField path="minutes.verifiedOn" label="Justerat den" />
    <DateField path="minutes.postedOn" label="Anslaget den" />
    <DateField path="minutes.extractSentOn" label="Utdraget skickat den" />
  </FieldGroup>
)
