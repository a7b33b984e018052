import { useEffect } from 'react'

const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null

const isTable = (text: string): boolean => text.includes('\t') || /\S[^\S\n]*\n\s*\S/.test(text)

/** Listens for a table that is pasted where no text is written. */
export function usePastedTable(onText: (text: string) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      // An open dialog has its own business with the clipboard.
      if (takesText(event.target) || document.querySelector('[role="dialog"], [role="alertdialog"]')) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!isTable(text)) return
      event.preventDefault()
      onText(text)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [onText])
}
