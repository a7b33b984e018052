import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Attendant } from '../../../shared/ipc/opened-replies'
import { attendantNames } from '../../../shared/told/attendant-words'
import { RecoveryBar } from './recovery-bar'
import buttonStyles from '../../parts/styles/button.module.css'

/** Somebody else edits the same matter at the same time, and whoever saves last will have to merge. */
export function CompanyBar({ others }: { others: readonly Attendant[] }): ReactNode {
  const [noted, setNoted] = useState('')
  const names = attendantNames(others)
  if (others.length === 0 || noted === names) return null
  return (
    <RecoveryBar
      label="Fler redigerar ärendet"
      tone="calm"
      words={
        <>
          <b>{names} redigerar också ärendet.</b> Inget skrivs över: sparar ni om varandra läggs den enas version i en
          egen kopia, som sedan går att slå ihop.
        </>
      }
    >
      <Button className={buttonStyles.button} onPress={() => setNoted(names)}>
        Jag har läst
      </Button>
    </RecoveryBar>
  )
}
