import type { ReactNode } from 'react'
import { dayCountNames, type DayCountName } from '../../../shared/domain/committee'
import { valueOf } from '../../../shared/domain/reading/answer'
import { readCount } from '../../../shared/domain/reading/read-number'
import { actDayCounts, dayCount } from '../../../shared/rules/day-counts'
import { FieldGroup } from '../../parts/fields/field-group'
import { TextField } from '../../parts/fields/text-field'
import { useMatter } from '../../state/matter/use-matter'
import styles from './day-counts.module.css'

const labels: Record<DayCountName, string> = {
  verification: 'Protokollet justeras inom',
  publicNotice: 'Justeringen anslås inom',
  appeal: 'Tid för överklagande'
}

/** The numbers of days that the dates are reckoned with: the act's, or the committee's own with their source. */
export function DayCounts(): ReactNode {
  const { committee } = useMatter().matter
  return (
    <div data-field="committee.dayCounts">
      <FieldGroup
        title="Antal dagar"
        hint="Fyll bara i det som är annorlunda för er. Ett tomt fält räknas med lagens antal dagar; för ett bolags styrelse finns inget."
      >
        {dayCountNames.map((name) => {
          const counted = valueOf(dayCount(committee, name))
          const isActs = committee.dayCounts[name].days.trim() === ''
          const inUse = isActs && counted ? `Nu: ${actDayCounts[name].days} dagar. ${counted.source}` : undefined
          return (
            <div key={name} className={styles.count}>
              <TextField
                path={`committee.dayCounts.${name}.days`}
                label={labels[name]}
                read={readCount}
                inputMode="numeric"
                after="dagar"
                hint={inUse}
              />
              {!isActs && (
                <TextField
                  path={`committee.dayCounts.${name}.source`}
                  label={`Källa till ${labels[name].toLocaleLowerCase('sv-SE')}`}
                  name="källa till antalet dagar"
                  hint={`Lagen säger ${actDayCounts[name].days} dagar.`}
                />
              )}
            </div>
          )
        })}
      </FieldGroup>
    </div>
  )
}
