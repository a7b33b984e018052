import { useEffect, useRef, type ReactNode } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import fieldStyles from '../../parts/fields/field.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './matter-search.module.css'

interface Props {
  sought: string
  onSeek: (sought: string) => void
  onSubmit: () => void
}

/** Looks for matters; Ctrl+F leads here from anywhere in the list. */
export function MatterSearch({ sought, onSeek, onSubmit }: Props): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const find = (event: KeyboardEvent): void => {
      const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f'
      if (!isFind || document.querySelector('[role=dialog], [role=alertdialog]')) return
      event.preventDefault()
      field.current?.select()
    }
    window.addEventListener('keydown', find)
    return () => window.removeEventListener('keydown', find)
  }, [])
  return (
    <SearchField
      className={styles.search}
      aria-label="Sök bland ärendena"
      value={sought}
      onChange={onSeek}
      onSubmit={onSubmit}
    >
      <Input
        ref={field}
        className={fieldStyles.input}
        placeholder="Sök nämnd, enhet eller dnr"
        aria-keyshortcuts="Control+F"
      />
      {sought === '' ? (
        <kbd className={styles.keys} aria-hidden="true">
          Ctrl+F
        </kbd>
      ) : (
        <Button className={`${buttonStyles.quiet} ${styles.clear}`} aria-label="Töm sökningen">
          Töm
        </Button>
      )}
    </SearchField>
  )
}
