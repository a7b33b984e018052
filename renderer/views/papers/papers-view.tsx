import { Fragment } from 'react'
import { paperKinds } from '../../../shared/domain/paper-kind'
import { readOutcome } from '../../../shared/domain/answers/read-outcome'
import { ArchiveCard } from '../../errands/archive/archive-card'
import { useMatter } from '../../state/matter/use-matter'
import { CoverEmailCard } from './cover-email-card'
import { MatterFileCard } from './matter-file-card'
import { PaperCard } from './paper-card'
import { WorkingCopyCard } from './working-copy-card'
import viewStyles from '../../parts/styles/view.module.css'
import styles from './papers-view.module.css'

/** Every paper that can be made from the matter, and the matter's own file. */
export function PapersView() {
  const { matter } = useMatter()
  const current = readOutcome(matter.minutes).kind !== 'answered' ? 'staff-report' : 'minutes-extract'
  return (
    <>
      <h2 className={viewStyles.title}>Papper</h2>
      <p className={viewStyles.lead} data-part="view-lead">
        Papperen görs av uppgifterna i ärendet. Det som saknas utelämnas och räknas upp här.
      </p>
      <div className={styles.cards}>
        {paperKinds.map((kind) => (
          <Fragment key={kind}>
            {kind === 'cover-email' ? <CoverEmailCard /> : <PaperCard kind={kind} primary={kind === current} />}
            {kind === 'staff-report' && <WorkingCopyCard />}
          </Fragment>
        ))}
        <MatterFileCard />
        <ArchiveCard />
      </div>
    </>
  )
}
