import type { ReactNode } from 'react'
import type { VersionMilestone } from '../../../shared/ipc/stored-files'
import { milestoneText, unreadableMilestone } from '../../../shared/text/fields/milestone-text'
import { ExportedFile } from './exported-file'
import { versionWhen } from './version-when'
import styles from './version-names.module.css'

function Name({ at, milestone }: VersionMilestone): ReactNode {
  const words = milestone ? milestoneText(milestone) : unreadableMilestone
  return (
    <li>
      <b>{words}</b>
      {at !== null && `, ${versionWhen(at)}`}
      {milestone && 'sha256' in milestone && milestone.sha256 !== null && (
        <ExportedFile file={milestone.file} sha256={milestone.sha256} />
      )}
    </li>
  )
}

/** The events by which a version is kept for good, each with the file that was made of it. */
export function VersionNames({ milestones }: { milestones: readonly VersionMilestone[] }): ReactNode {
  if (milestones.length === 0) return null
  return (
    <ul className={styles.names} aria-label="Därför bevaras versionen">
      {milestones.map((each, place) => (
        <Name key={place} {...each} />
      ))}
    </ul>
  )
}
