import type { EditorView } from 'prosemirror-view'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { tableLimits, type SectionText } from '../../../shared/domain/section-text'
import { useMatter } from '../../state/matter/use-matter'
import { createEditor } from './create-editor'
import { pasteNoteText } from './paste-note-text'
import { pressedIn, type Pressed } from './pressed'
import { replaceText } from './replace-text'
import type { Limit } from './limit-passed'
import { tablePlace, type TablePlace } from './table-commands'
import { TextToolbar } from './text-toolbar'
import styles from './text-editor.module.css'

interface Props {
  /** What the text is, to someone who cannot see the heading above it. */
  label: string
  value: SectionText
  /** Path of the field that the editor stands for, so that undoing and findings can lead here. */
  field: string
  onChange: (text: SectionText) => void
  /** Told in words when pasting cleaned something, and when a text was refused for its length. */
  onNote?: (note: string) => void
  autoFocus?: boolean
}

const refused: Record<Limit, string> = {
  length: 'Texten blir för lång: ett avsnitt rymmer 200 000 tecken. Inget lades till, och texten är som förut.',
  table: `Tabellen blir för stor: den rymmer ${tableLimits.columns} kolumner och ${tableLimits.rows} rader. Inget lades till, och tabellen är som förut.`
}
const inTable = 'Tabb går till nästa cell. Ctrl och Enter lämnar tabellen.'
const nothingPressed: Pressed = { bold: false, italic: false, bulleted: false, numbered: false }

/** A small editor for one section's text: paragraphs, two kinds of lists, tables, bold, italics and line breaks. */
export function TextEditor({ label, value, field, onChange, onNote, autoFocus = false }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorView>(null)
  const latest = useRef(value)
  const noteId = useId()
  const isReading = useMatter().reading !== null
  const [pressed, setPressed] = useState(nothingPressed)
  const [table, setTable] = useState<TablePlace>('outside')
  const [note, setNote] = useState('')

  const tell = useEffectEvent((words: string) => {
    setNote(words)
    if (words !== '') onNote?.(words)
  })
  const take = useEffectEvent((text: SectionText) => {
    latest.current = text
    onChange(text)
  })
  const attributes = useEffectEvent(() => ({
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-readonly': String(isReading),
    'aria-label': label,
    'aria-describedby': noteId,
    'data-field': field,
    lang: 'sv',
    spellcheck: 'true',
    class: styles.page
  }))
  const create = useEffectEvent((element: HTMLElement) =>
    createEditor(
      element,
      value,
      attributes(),
      {
        onText: take,
        onState: (state) => {
          setPressed(pressedIn(state))
          setTable(tablePlace(state))
        },
        onPasted: (pasted) => tell(pasteNoteText(pasted.note)),
        onTooLong: (limit) => tell(refused[limit])
      },
      isReading
    )
  )

  useEffect(() => {
    if (!place.current) return
    const view = create(place.current)
    editor.current = view
    if (autoFocus) view.focus()
    return () => {
      editor.current = null
      view.destroy()
    }
  }, [autoFocus])

  useEffect(() => {
    editor.current?.setProps({ attributes: attributes() })
  }, [label])

  useEffect(() => {
    const view = editor.current
    if (!view || value === latest.current) return
    latest.current = value
    const transaction = replaceText(view.state, value)
    if (transaction) view.dispatch(transaction.setMeta('fromOutside', true))
  }, [value])

  return (
    <div className={styles.editor}>
      {!isReading && <TextToolbar label={label} pressed={pressed} table={table} editor={editor} />}
      <div ref={place} />
      <p id={noteId} className={styles.note} role="status">
        {note === '' && table !== 'outside' ? inTable : note}
      </p>
    </div>
  )
}
