import type { ReactNode } from 'react'
import type { Reply } from '../../../shared/ipc/operations'
import { savedTime } from '../../state/matter/saved-time'
import textStyles from '../../parts/styles/text.module.css'
import styles from './matter-files.module.css'

/** The files of a matter that cannot be read, with what their first lines tell. */
export function MatterFiles({ folder, files }: Reply<'readMatterFiles'>): ReactNode {
  if (files.length === 0) return null
  return (
    <section>
      <p className={styles.note}>Filerna ligger i {folder}.</p>
      <ul className={`${styles.files} ${textStyles.numeric}`} aria-label="Ärendets filer">
        {files.map(({ name, savedAt }) => (
          <li key={name}>
            <span>{name}</span>
            <span>{savedAt === null ? 'tiden går inte att läsa' : `sparad ${savedTime(savedAt, new Date())}`}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
