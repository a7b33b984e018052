import { useMemo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { valueOf } from '../../../shared/domain/reading/answer'
import { typedAt, withTypedAt } from '../../../shared/domain/paths/field-path'
import { readMatterDay } from '../../../shared/domain/answers/read-matter-day'
import { findDates } from '../../../shared/rules/find-dates'
import { dayOf, type DateKind } from '../../../shared/rules/matter-date'
import { dayText } from '../../../shared/text/language/date-text'
import { fieldLabel } from '../../../shared/text/fields/field-label'
import { dateSourceText } from '../../../shared/text/sentences/matter-date-text'
import { postingDayRemark } from '../../../shared/text/sentences/posting-day-remark'
import { DateField } from '../../parts/fields/date-field'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useMatter } from '../../state/matter/use-matter'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'

interface Props {
  path: 'minutes.verifiedOn' | 'minutes.postedOn' | 'minutes.appealEnds'
  kind: DateKind
  label: string
  /** What the reckoned day is called, as in `Senast den 4 juli 2023`. */
  lead: string
}

/** A day of the minutes, with the day that the rules reckon as a proposal, and what it is reckoned by. */
export function ProposedDateField({ path, kind, label, lead }: Props): ReactNode {
  const { matter, change } = useMatter()
  const isClosed = useIsClosed(path)
  const typed = typedAt(matter, path)
  const reckoned = useMemo(() => {
    const date = findDates(withTypedAt(matter, path, '')).find((each) => each.kind === kind)
    const day = date && dayOf(date)
    return date && day ? { day, by: dateSourceText(date.source, matter) } : null
  }, [matter, path, kind])
  const take = (day: string): void =>
    change({ label: `ändra ${fieldLabel(path)}`, place: path, edit: (now) => withTypedAt(now, path, day) })
  const isEmpty = typed.trim() === ''
  const words =
    reckoned && reckoned.day !== valueOf(readMatterDay(matter, path))
      ? `${lead} ${dayText(reckoned.day)}: ${reckoned.by}.`
      : null
  const remark = kind === 'publicNotice' ? postingDayRemark(matter) : ''
  return (
    <div className={fieldStyles.withOffer}>
      {isEmpty && words ? (
        <DateField path={path} label={label} hint={words} />
      ) : (
        <DateField path={path} label={label} />
      )}
      {!isEmpty && words && <span className={fieldStyles.hint}>{words}</span>}
      {remark !== '' && <span className={fieldStyles.hint}>{remark}</span>}
      {isEmpty && reckoned && !isClosed && (
        <Button className={`${buttonStyles.quiet} ${fieldStyles.offer}`} onPress={() => take(reckoned.day)}>
          Skriv {dayText(reckoned.day)}
        </Button>
      )}
    </div>
  )
}
