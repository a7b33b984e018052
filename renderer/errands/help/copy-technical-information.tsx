import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import buttonStyles from '../../parts/styles/button.module.css'

/** For IT support: versions, settings and what the program's log says, and nothing of anyone's matters. */
export function CopyTechnicalInformation(): ReactNode {
  const [isCopied, setIsCopied] = useState(false)
  const copy = async (): Promise<void> => {
    const copied = await api.copyTechnicalInformation()
    if (!copied.ok) return
    setIsCopied(true)
    announce('Den tekniska informationen är kopierad.')
  }
  return (
    <Button className={buttonStyles.button} onPress={() => void copy()}>
      {isCopied ? 'Teknisk information kopierad' : 'Kopiera teknisk information'}
    </Button>
  )
}
