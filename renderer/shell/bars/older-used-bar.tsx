import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { LoadNotice } from '../../../shared/ipc/opened-replies'
import { olderUsedText, olderUsedTitle } from '../../../shared/told/older-used-text'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { savedTime } from '../../state/matter/saved-time'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { RecoveryBar } from './recovery-bar'
import buttonStyles from '../../parts/styles/button.module.css'

/** The newest state is damaged or gone, and an older one is shown; told at every opening until the person has chosen. */
export function OlderUsedBar({ notice }: { notice: LoadNotice }): ReactNode {
  const { matter, reading, saveOnTop } = useMatter()
  const { show } = useNavigation()
  const [isChosen, setIsChosen] = useState(false)
  if (!notice || isChosen) return null
  const shownFrom = savedTime(notice.savedAt, new Date())
  const lostFrom = notice.lostSavedAt === null ? null : savedTime(notice.lostSavedAt, new Date())
  const use = async (): Promise<void> => {
    // A refusal is told by the bar for what is not saved; this one stays.
    if (!(await saveOnTop())) return
    setIsChosen(true)
    announce(`Kopian från ${shownFrom} används.`)
  }
  return (
    <RecoveryBar
      label="En äldre kopia visas"
      tone="warning"
      words={
        <>
          <b>{olderUsedTitle[notice.because]}</b> {olderUsedText(shownFrom, lostFrom, notice.because)}
        </>
      }
    >
      {!reading && (
        <Button className={buttonStyles.button} onPress={() => void use()}>
          Använd kopian från {shownFrom}
        </Button>
      )}
      <Button className={buttonStyles.button} onPress={() => show('versions')}>
        Välj en annan version
      </Button>
      <Button className={buttonStyles.button} onPress={() => void api.showMatterFiles({ id: matter.id })}>
        Visa i mapp
      </Button>
    </RecoveryBar>
  )
}
