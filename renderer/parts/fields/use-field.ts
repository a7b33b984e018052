import { useState, type ClipboardEvent } from 'react'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import type { Answer } from '../../../shared/domain/reading/answer'
import { typedAt } from '../../../shared/domain/paths/field-path'
import { textLimit } from '../../../shared/domain/typed'
import { cleanLine, cleanText, countUnclean } from '../../../shared/domain/reading/text-policy'
import { unreadableText } from '../../../shared/text/fields/unreadable-text'
import { announce } from '../../state/window/announcer'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useMatter } from '../../state/matter/use-matter'
import { cleaningNote } from './cleaning-note'
import { withAnswerAt } from '../../state/matter/with-answer-at'

type Typing = HTMLInputElement | HTMLTextAreaElement

interface Options {
  path: FieldPath
  /** The field's name in undo and redo, such as `diarienummer`. */
  name: string
  lines?: boolean
  read?: ((typed: string) => Answer<unknown>) | undefined
}

interface Field {
  value: string
  /** What cannot be read, in words; only when the field has been left. */
  message: string | null
  /** What was done to a text on its way in. */
  note: string | null
  type: (value: string) => void
  leave: () => void
  isReading: boolean
  /** Whether nobody is typing in it. */
  isLeft: boolean
  paste: (event: ClipboardEvent<Typing>) => void
}

const tooLong = `Texten är längre än ${textLimit.toLocaleString('sv-SE')} tecken och togs inte in. Det som stod här är kvar.`

/** A field of the open matter: what was typed is kept as typed, cleaned when it is pasted or left, and read when it is left. */
export function useField({ path, name, lines = false, read }: Options): Field {
  const { matter, change } = useMatter()
  const isClosed = useIsClosed(path)
  const [left, setLeft] = useState(true)
  const [note, setNote] = useState<string | null>(null)
  const value = typedAt(matter, path)
  const answer = read?.(value)
  const clean = lines ? cleanText : cleanLine

  const put = (next: string): void => {
    if (next !== value) change({ label: `ändra ${name}`, key: path, edit: (now) => withAnswerAt(now, path, next) })
  }
  const tell = (words: string): void => {
    setNote(words)
    announce(words)
  }
  const tellCleaned = (text: string): void => {
    const count = countUnclean(text)
    if (count > 0) tell(cleaningNote(count))
  }

  return {
    value,
    note,
    isReading: isClosed,
    message: left && answer?.kind === 'unreadable' ? unreadableText(answer.because, matter.awardYear) : null,
    isLeft: left,
    type(next) {
      setLeft(false)
      if (next.length > textLimit) return tell(tooLong)
      setNote(null)
      put(next)
    },
    leave() {
      setLeft(true)
      if (isClosed) return
      const cleaned = clean(value)
      if (cleaned === value) return
      tellCleaned(value)
      put(cleaned)
    },
    paste(event) {
      if (isClosed) return
      const pasted = event.clipboardData.getData('text/plain')
      const kept = lines ? cleanText(pasted) : cleanText(pasted).replace(/ *\n+ */g, ' ')
      if (kept === pasted) return
      event.preventDefault()
      const element = event.currentTarget
      if (value.length + kept.length > textLimit) return tell(tooLong)
      // The element is changed first, so that React finds it as it should be and leaves the caret where it is.
      element.setRangeText(kept, element.selectionStart ?? 0, element.selectionEnd ?? 0, 'end')
      setLeft(false)
      setNote(null)
      put(element.value)
      tellCleaned(pasted)
    }
  }
}
