import { useId, type ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { Chevron } from '../../parts/marks/chevron'
import type { MatterDeeds } from './matter-deeds'
import type { MatterGroup } from './matter-groups'
import { MatterRows } from './matter-rows'
import tagStyles from '../../parts/marks/tag.module.css'
import styles from './matter-lists.module.css'

interface Props {
  group: MatterGroup
  names: ReadonlyMap<string, string>
  deeds: MatterDeeds
}

/** `2008–2023`: from the oldest year to the newest. */
const yearsOf = ({ older }: MatterGroup): string => {
  const years = older.map(({ awardYear }) => awardYear.trim()).filter((year) => year !== '')
  const [newest = '', oldest = newest] = [years[0], years.at(-1)]
  return newest === oldest ? newest : `${oldest}–${newest}`
}

/** One committee's matters: its newest years in sight, the older ones a press away. */
export function CommitteeGroup({ group, names, deeds }: Props): ReactNode {
  const id = useId()
  const { title, shown, older, isSample } = group
  const years = yearsOf(group)
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {isSample && <span className={tagStyles.quiet}>Exempel</span>}
      </div>
      <MatterRows rows={shown.map((matter) => ({ matter, units: [] }))} by="year" names={names} deeds={deeds} />
      {older.length > 0 && (
        <Disclosure>
          {({ isExpanded }) => (
            <>
              <Button slot="trigger" className={styles.fold} aria-label={`Äldre år för ${title}: ${years}`}>
                <Chevron />
                Äldre år: {years}
              </Button>
              <DisclosurePanel>
                {isExpanded && (
                  <MatterRows
                    rows={older.map((matter) => ({ matter, units: [] }))}
                    by="year"
                    names={names}
                    deeds={deeds}
                  />
                )}
              </DisclosurePanel>
            </>
          )}
        </Disclosure>
      )}
    </section>
  )
}
