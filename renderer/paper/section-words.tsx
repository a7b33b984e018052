import type { Block } from '../../shared/document/document'
import { GapTarget } from './gap-target'
import { PaperBlock } from './paper-block'
import { useGapLead } from '../state/navigation/use-gap-lead'
import styles from './section-words.module.css'

/** A section's text as it reads in the paper, its gaps leading to their fields. */
export function SectionWords({ blocks }: { blocks: readonly Block[] }) {
  const leadToGap = useGapLead()
  if (blocks.length === 0) return <p className={styles.empty}>Avsnittet är tomt och står inte i papperet.</p>
  return (
    <GapTarget value={leadToGap}>
      <div className={styles.words} data-part="section-words" lang="sv">
        {blocks.map((block, index) => (
          <PaperBlock key={index} block={block} />
        ))}
      </div>
    </GapTarget>
  )
}
