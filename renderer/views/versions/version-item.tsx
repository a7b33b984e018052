import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { OpenVersion } from './open-version'
import type { VersionContent, VersionRow } from './version-row'
import { VersionNames } from './version-names'
import { versionTime } from './version-time'
import { versionWhen } from './version-when'
import buttonStyles from '../../parts/styles/button.module.css'
import textStyles from '../../parts/styles/text.module.css'
import tagStyles from '../../parts/marks/tag.module.css'
import styles from './version-item.module.css'

interface Props {
  row: VersionRow
  /** The version that the disk has now. */
  isNewest: boolean
  isOpen: boolean
  onToggle: () => void
}

const wordsFor = (content: VersionContent): string => {
  switch (content.kind) {
    case 'reading':
      return 'Läser…'
    case 'damaged':
      return 'Filen är skadad och går inte att läsa. Den ligger kvar orörd.'
    case 'newer':
      return 'Sparad av en nyare version av Nämndklar.'
    case 'failed':
      return 'Gick inte att läsa just nu.'
    case 'read':
      return content.summary
  }
}

/** One version: when, what it changed, and on request how it differs from now. */
export function VersionItem({ row, isNewest, isOpen, onToggle }: Props): ReactNode {
  const { generation, savedAt, content, milestones } = row
  const when = savedAt === null ? '' : versionWhen(savedAt)
  const canOpen = savedAt !== null && (content.kind === 'read' || content.kind === 'reading')
  return (
    <li className={styles.version} data-part="version">
      <div className={styles.row}>
        <span className={`${styles.time} ${textStyles.numeric}`}>{savedAt === null ? '–' : versionTime(savedAt)}</span>
        <div className={styles.words}>
          <VersionNames milestones={milestones} />
          <p>
            {isNewest && <span className={tagStyles.quiet}>Sparad nu</span>}{' '}
            {content.kind === 'damaged' && <span className={tagStyles.notMet}>Skadad</span>} {wordsFor(content)}
          </p>
        </div>
        {canOpen && !isNewest && (
          <Button
            className={buttonStyles.quiet}
            aria-expanded={isOpen}
            onPress={onToggle}
            aria-label={`Jämför versionen från ${when} med nu`}
          >
            {isOpen ? 'Stäng' : 'Jämför med nu'}
          </Button>
        )}
      </div>
      {isOpen && canOpen && (
        <div className={styles.body}>
          <OpenVersion generation={generation} when={when} />
        </div>
      )}
    </li>
  )
}
