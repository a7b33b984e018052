import { useState, type ReactNode } from 'react'
import { paperKinds, type PaperKind } from '../../../shared/domain/paper-kind'
import { paperTime, paperTimes, type OtherOutput, type PaperTime } from '../../../shared/year/paper-time'
import { ArchiveCard } from '../../errands/archive/archive-card'
import { useMatter } from '../../state/matter/use-matter'
import { CoverEmailCard } from './cover-email-card'
import { MatterFileCard } from './matter-file-card'
import { PaperCard } from './paper-card'
import { WorkingCopyCard } from './working-copy-card'
import viewStyles from '../../parts/styles/view.module.css'
import styles from './papers-view.module.css'

type Output = PaperKind | OtherOutput

const outputs: readonly Output[] = [...paperKinds, 'archive', 'working-copy', 'matter-file']

const titles: Record<PaperTime, string> = {
  now: 'Nu',
  later: 'Senare',
  ready: 'Klara',
  anytime: 'När som helst'
}

interface CardProps {
  output: Output
  isFolded: boolean
  isPrimary: boolean
}

function Card({ output, isFolded, isPrimary }: CardProps): ReactNode {
  switch (output) {
    case 'cover-email':
      return <CoverEmailCard isFolded={isFolded} />
    case 'archive':
      return <ArchiveCard isFolded={isFolded} />
    case 'working-copy':
      return <WorkingCopyCard isFolded={isFolded} />
    case 'matter-file':
      return <MatterFileCard isFolded={isFolded} />
    case 'staff-report':
    case 'minutes-extract':
    case 'verification-sheet':
    case 'public-notice':
    case 'minutes-notice':
    case 'year-sheet':
      return <PaperCard kind={output} primary={isPrimary} isFolded={isFolded} />
  }
}

/** Every paper that can be made from the matter, in the order of the year, and the matter's own file. */
export function PapersView(): ReactNode {
  const { matter } = useMatter()
  // A card stays where it is while someone works in it, also when that makes its paper ready.
  const [timed] = useState(() => outputs.map((output) => ({ output, time: paperTime(output, matter) })))
  const [first] = timed.filter(({ time }) => time === 'now')
  return (
    <>
      <h2 className={viewStyles.title}>Papper</h2>
      <p className={viewStyles.lead} data-part="view-lead">
        Papperen görs av uppgifterna i ärendet. Det som saknas utelämnas och räknas upp här.
      </p>
      {paperTimes.map((when) => {
        const cards = timed.filter(({ time }) => time === when)
        if (cards.length === 0) return null
        return (
          <section key={when} className={styles.group} aria-label={`Papper: ${titles[when]}`}>
            <h3 className={styles.time}>{titles[when]}</h3>
            <div className={styles.cards}>
              {cards.map(({ output }) => (
                <Card key={output} output={output} isFolded={when !== 'now'} isPrimary={output === first?.output} />
              ))}
            </div>
          </section>
        )
      })}
    </>
  )
}
