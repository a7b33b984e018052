import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { useKeptDraft } from '../../state/window/kept-drafts'
import { useMatter } from '../../state/matter/use-matter'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './left-out-list.module.css'

/** What the last table or forms said that was not taken in; it stays until a person has done with it. */
export function LeftOutList(): ReactNode {
  const { matter } = useMatter()
  const [text, setText] = useKeptDraft(`left out ${matter.id}`)
  const [isCopied, setIsCopied] = useState(false)
  if (text === '') return null
  const lines = text.split('\n')
  const copy = async (): Promise<void> => {
    const { ok } = await api.copyText({ text })
    setIsCopied(ok)
    if (ok) announce('Listan är kopierad.')
  }
  return (
    <details className={styles.list} data-part="left-out">
      <summary>{lines.length === 1 ? 'En uppgift togs inte in' : `${lines.length} uppgifter togs inte in`}</summary>
      <ul aria-label="Det som inte togs in">
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
      <div className={actionsStyles.actions}>
        <Button className={buttonStyles.button} onPress={() => void copy()}>
          {isCopied ? 'Kopierad' : 'Kopiera listan'}
        </Button>
        <Button className={buttonStyles.quiet} onPress={() => setText('')}>
          Ta bort listan
        </Button>
      </div>
    </details>
  )
}
