import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { valueOf } from '../../../shared/domain/reading/answer'
import { readYear } from '../../../shared/domain/reading/read-number'
import { profileForYear } from '../../../shared/rules/profile-for-year'
import { TextField } from '../../parts/fields/text-field'
import { useMatter } from '../../state/matter/use-matter'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'

/** The award's year; the rules follow it only when a person says so, since they may have been worked on. */
export function YearField(): ReactNode {
  const { matter, change } = useMatter()
  const year = valueOf(readYear(matter.awardYear))
  const differs = year !== undefined && matter.rules.year !== String(year)
  const take = (): void =>
    change({
      label: `hämta reglerna för ${year}`,
      place: 'awardYear',
      edit: (now) => ({ ...now, rules: profileForYear(String(year)) })
    })
  return (
    <div className={fieldStyles.withOffer}>
      <TextField path="awardYear" label="Utmärkelsens år" read={readYear} inputMode="numeric" />
      {differs && (
        <>
          <span className={fieldStyles.hint}>Ärendet har reglerna för {matter.rules.year || 'ett okänt år'}.</span>
          <Button className={`${buttonStyles.quiet} ${fieldStyles.offer}`} onPress={take}>
            Hämta reglerna för {year}
          </Button>
        </>
      )}
    </div>
  )
}
