import { useCallback, useMemo, useState, type ReactNode } from 'react'
import type { ChapterId } from '../../../shared/told/manual/chapter'
import { ManualContext } from '../../state/window/manual-context'
import { useMenu } from '../../state/window/use-menu'
import { AboutDialog } from './about-dialog'
import { ManualDialog } from './manual-dialog'

/** Lets everything in the window open the manual, and answers the menu's help. */
export function ManualPlace({ children }: { children: ReactNode }): ReactNode {
  const [chapter, setChapter] = useState<ChapterId | null>(null)
  const [tellsAbout, setTellsAbout] = useState(false)
  const open = useCallback((next: ChapterId) => setChapter(next), [])
  useMenu(useMemo(() => ({ 'show-help': () => setChapter('begin'), about: () => setTellsAbout(true) }), []))
  return (
    <ManualContext value={open}>
      {children}
      {chapter !== null && <ManualDialog key={chapter} opened={chapter} onClose={() => setChapter(null)} />}
      {tellsAbout && <AboutDialog onClose={() => setTellsAbout(false)} />}
    </ManualContext>
  )
}
