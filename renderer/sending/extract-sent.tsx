import type { ReactNode } from 'react'
import { withTypedAt } from '../../shared/domain/field-path'
import { fieldLabel } from '../../shared/text/field-label'
import { useToday } from '../dates/use-today'
import { DateField } from '../fields/date-field'
import { Tick } from '../fields/tick'
import { useMatter } from '../matter/use-matter'

const path = 'minutes.extractSentOn'

/** That the extract has been sent is told by the one who sent it, with the day; the program cannot know. */
export function ExtractSent(): ReactNode {
  const { matter, change } = useMatter()
  const today = useToday()
  const isSent = matter.minutes.extractSentOn.trim() !== ''
  const tick = (sent: boolean): void =>
    change({
      label: `ändra ${fieldLabel(path)}`,
      place: path,
      edit: (now) => withTypedAt(now, path, sent ? today : '')
    })
  return (
    <div className="extract-sent">
      <Tick isSelected={isSent} onChange={tick}>
        Utdraget är skickat
      </Tick>
      {isSent && <DateField path={path} label="Skickat den" />}
    </div>
  )
}
