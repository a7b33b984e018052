import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Reply } from '../../../shared/ipc/operations'
import type { Reading } from '../../../shared/ipc/opened-replies'
import { attendantNames } from '../../../shared/told/attendant-words'
import { savedTime } from '../../state/matter/saved-time'
import { useMatter } from '../../state/matter/use-matter'
import { QuestionDialog } from '../../parts/problems/question-dialog'
import { RecoveryBar } from './recovery-bar'
import type { ReopenAs } from './use-reopen'
import { useSaveElsewhere } from './use-save-elsewhere'
import buttonStyles from '../../parts/styles/button.module.css'
import barStyles from './bar.module.css'

interface Props {
  reading: Reading
  /** What was found since the matter was opened. */
  attendance: Reply<'attendMatter'> | null
  openedSavedAt: string
  reopen: (as: ReopenAs) => Promise<void>
}

const told = (savedAt: string): string => savedTime(savedAt, new Date())

function wordsFor(reading: Reading, attendance: Props['attendance'], openedSavedAt: string): string {
  const onDisk = attendance?.savedAt ?? openedSavedAt
  const newer = onDisk === openedSavedAt ? '' : ` Det finns en nyare version, sparad ${told(onDisk)}.`
  if (reading.because === 'read-only-place') {
    return `Det går inte att skriva i datamappen, ${reading.folder}.${newer} Papper går att göra som vanligt. Be it-stödet om skrivrättigheter, eller spara en kopia på en annan plats.`
  }
  const names = attendantNames(reading.others)
  if (attendance?.others.length === 0)
    return `${names} har inte längre ärendet öppet. Läs in det igen för att redigera.`
  const [first] = reading.others
  return `${names} har det öppet${first ? ` sedan ${told(first.since)}` : ''}.${newer} Papper går att göra som vanligt.`
}

/** The matter can be read but not changed here, and why; a change that was tried is refused in the same place. */
export function ReadingBar({ reading, attendance, openedSavedAt, reopen }: Props): ReactNode {
  const { refusals } = useMatter()
  const { saveCopy, copyProblem } = useSaveElsewhere()
  const [asks, setAsks] = useState(false)
  return (
    <RecoveryBar
      label="Ärendet är öppet för läsning"
      tone="calm"
      problems={[copyProblem]}
      words={
        <>
          <b>Ärendet är öppet för läsning.</b> {wordsFor(reading, attendance, openedSavedAt)}{' '}
          {refusals > 0 && (
            <b key={refusals} role="alert" className={barStyles.refused}>
              Ändringen gjordes inte.
            </b>
          )}
        </>
      }
    >
      <Button className={buttonStyles.button} onPress={() => void reopen('found')}>
        Läs in igen
      </Button>
      {reading.because === 'open-elsewhere' && attendance?.others.length !== 0 && (
        <Button className={buttonStyles.button} onPress={() => setAsks(true)}>
          Redigera ändå…
        </Button>
      )}
      <Button className={buttonStyles.button} onPress={saveCopy}>
        Spara en kopia som…
      </Button>
      {asks && reading.because === 'open-elsewhere' && (
        <QuestionDialog
          title="Redigera ändå?"
          answers={[{ words: 'Redigera ändå', onPress: () => void reopen('editable') }]}
          refusal="Fortsätt läsa"
          onClose={() => setAsks(false)}
        >
          {attendantNames(reading.others)} har ärendet öppet. Ändrar ni båda sparas den enas version som en egen kopia
          bredvid. Inget skrivs över, men någon av er får slå ihop versionerna efteråt.
        </QuestionDialog>
      )}
    </RecoveryBar>
  )
}
