import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Reply } from '../../../shared/ipc/operations'
import { api } from '../../state/api'
import { MessageDialog } from '../../parts/problems/message-dialog'
import { CopyTechnicalInformation } from './copy-technical-information'
import { ArchiveGuideSection } from './archive-guide-section'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'
import styles from './help-dialog.module.css'

const keys: [string, string][] = [
  ['F6', 'Nästa del av fönstret'],
  ['Ctrl+Z, Ctrl+Y', 'Ångra, gör om'],
  ['Ctrl+E', 'Gör papperet som visas till en Word-fil'],
  ['Ctrl+P', 'Skriv ut papperet som visas'],
  ['Alt+↑, Alt+↓', 'Flytta en enhet i listan'],
  ['Esc', 'Stäng en ruta eller en öppen enhet'],
  ['F1', 'Den här hjälpen']
]

/** What the program does, in what order, with which keys, and where it keeps things. */
export function HelpDialog({ onClose }: { onClose: () => void }): ReactNode {
  const [about, setAbout] = useState<Reply<'aboutProgram'> | null>(null)
  useEffect(() => {
    let current = true
    void api.aboutProgram().then((result) => {
      if (current && result.ok) setAbout(result.value)
    })
    return () => {
      current = false
    }
  }, [])
  return (
    <MessageDialog title="Hjälp" onClose={onClose}>
      <ol className={styles.steps}>
        <li>
          <b>Nämnd och möte:</b> vilka ni är, vem som skriver under och när nämnden sammanträder.
        </li>
        <li>
          <b>Enheter:</b> vilka som vill delta. Under varje enhet syns vilka av årets krav den uppfyller.
        </li>
        <li>
          <b>Beslut och texter:</b> förslaget skrivs av uppgifterna. Läs, ändra det som behöver ändras.
        </li>
        <li>
          <b>Papper:</b> exportera tjänsteutlåtandet, och efter sammanträdet protokollsutdraget.
        </li>
      </ol>
      <p>
        Allt sparas av sig självt. Längst ner i fönstret står när det senast sparades. Inget skickas över nätverket.
      </p>
      <dl className={styles.keys}>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <ArchiveGuideSection />
      {about && (
        <p className={styles.about}>
          Nämndklar {about.version}. Ärendena ligger i mappen {about.dataFolder}.
        </p>
      )}
      <div className={messageDialogStyles.actions}>
        <CopyTechnicalInformation />
        <Button className={buttonStyles.primary} autoFocus onPress={onClose}>
          Stäng
        </Button>
      </div>
    </MessageDialog>
  )
}
