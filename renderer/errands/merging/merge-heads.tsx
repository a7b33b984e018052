import type { ReactNode } from 'react'
import type { MatterDraft } from '../../../shared/domain/matter'
import { unitsCounted } from '../../../shared/text/language/units-counted'
import { savedTime } from '../../state/matter/saved-time'
import type { MergeErrand } from '../../state/opened/merge-errand'
import styles from './merge-heads.module.css'

const whenWords = ({ changed }: MatterDraft): string => {
  const time = savedTime(changed, new Date())
  return time === ''
    ? 'Tiden för senaste ändringen är inte känd'
    : `Ändrat ${/^\d/.test(time) ? `i dag kl. ${time}` : time}`
}

function Head({ name, matter }: { name: string; matter: MatterDraft }): ReactNode {
  const officer = matter.officer.name.trim()
  return (
    <li className={styles.head}>
      <b>{name}</b>
      <span>{whenWords(matter)}</span>
      <span>
        {officer === '' ? 'Ingen handläggare' : `Handläggare ${officer}`}, {unitsCounted(matter.units.length)}
      </span>
    </li>
  )
}

/** Who and when of both sides. */
export const MergeHeads = ({
  mine,
  theirs,
  names
}: Pick<MergeErrand, 'theirs' | 'names'> & { mine: MatterDraft }): ReactNode => (
  <ul className={styles.heads} aria-label="De två versionerna">
    <Head name={names.mine} matter={mine} />
    <Head name={names.theirs} matter={theirs} />
  </ul>
)
