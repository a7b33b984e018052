import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { SectionedPaperKind } from '../../shared/domain/paper-kind'
import { minutesExtractSectionIds } from '../../shared/text/section-ids'
import { fieldElement } from './field-element'
import { NavigationContext, type Middle } from './navigation-context'
import type { ViewId } from './view-id'
import { viewOfField } from './view-of-field'

/** The paper in which the section at a path is found. */
function paperOf(path: string): SectionedPaperKind | undefined {
  const section = /^texts\.([^.]+)/.exec(path)?.[1]
  if (section === undefined) return undefined
  return minutesExtractSectionIds.some((id) => id === section) ? 'minutes-extract' : 'staff-report'
}

const unitIn = (path: string): string | null => /^units\.([^.]+)\./.exec(path)?.[1] ?? null

/** Where in the matter the person is, and the way to a field. */
export function NavigationProvider({ start, children }: { start: ViewId; children: ReactNode }): ReactNode {
  const [view, setView] = useState<ViewId>(start)
  const [middle, setMiddle] = useState<Middle>('form')
  const [textsPaper, setTextsPaper] = useState<SectionedPaperKind>('staff-report')
  const [openUnit, setOpenUnit] = useState<string | null>(null)
  const [sought, setSought] = useState<{ path: string } | null>(null)

  const show = useCallback((next: ViewId) => {
    setView(next)
    setMiddle('form')
  }, [])
  const focusField = useCallback((path: string) => {
    setView(viewOfField(path))
    setMiddle('form')
    const unit = unitIn(path)
    if (unit) setOpenUnit(unit)
    const paper = paperOf(path)
    if (paper) setTextsPaper(paper)
    setSought({ path })
  }, [])

  useEffect(() => {
    // What held the focus may have left the screen with its view.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('[data-pane=middle]')?.focus()
  }, [view])

  useEffect(() => {
    if (!sought) return
    const element = fieldElement(sought.path)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'center' })
  }, [sought])

  const navigation = useMemo(
    () => ({ view, show, focusField, middle, setMiddle, textsPaper, setTextsPaper, openUnit, setOpenUnit }),
    [view, show, focusField, middle, textsPaper, openUnit]
  )
  return <NavigationContext value={navigation}>{children}</NavigationContext>
}
