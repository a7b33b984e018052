import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { headingPath } from '../../../shared/text/fields/section-heading'
import { knownSection, paperOf, type SectionId } from '../../../shared/text/fields/section-ids'
import type { Anchor } from './anchor'
import { fieldElement } from './field-element'
import { NavigationContext, type Middle, type ShownPaper } from './navigation-context'
import { paperOfView } from './paper-of-view'
import type { ViewId } from './view-id'
import { viewOfField } from './view-of-field'

const unitNamedIn = (path: Anchor): string | null => /^units\.([^.]+)/.exec(path)?.[1] ?? null
const unitIn = (path: Anchor): string | null => /^units\.([^.]+)\./.exec(path)?.[1] ?? null

const sectionIn = (path: Anchor): SectionId | undefined =>
  knownSection(/^(?:texts|committee\.headings)\.([^.]+)$/.exec(path)?.[1]) ??
  (path === headingPath('proposal') ? 'proposal' : undefined)
const isInSight = (path: Anchor): boolean => document.querySelector(`[data-field="${CSS.escape(path)}"]`) !== null

/** Where in the matter the person is, and the way to a field. */
export function NavigationProvider({ start, children }: { start: ViewId; children: ReactNode }): ReactNode {
  const [view, setView] = useState<ViewId>(start)
  const [middle, setMiddle] = useState<Middle>('form')
  const [shown, setShown] = useState<ShownPaper>('staff-report')
  const [openCard, setOpenCard] = useState<Anchor | null>(null)
  const [openUnit, setOpenUnit] = useState<string | null>(null)
  const [sought, setSought] = useState<{ path: Anchor } | null>(null)

  const show = useCallback((next: ViewId) => {
    setView(next)
    setMiddle('form')
    setShown((now) => paperOfView(next, now))
  }, [])
  const focusField = useCallback((path: Anchor) => {
    // A section's text may be edited in two views: the one in sight is as good as the other.
    if (!isInSight(path)) {
      const next = viewOfField(path)
      setView(next)
      setShown((now) => paperOfView(next, now))
      const section = sectionIn(path)
      if (section) setShown(paperOf(section))
    }
    setMiddle('form')
    if (path.startsWith('papers.')) setOpenCard(path)
    const unit = unitIn(path)
    if (unit) setOpenUnit(unit)
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

  const soughtUnit = sought === null ? null : unitNamedIn(sought.path)
  const navigation = useMemo(
    () => ({ view, show, focusField, middle, setMiddle, shown, setShown, openCard, openUnit, setOpenUnit, soughtUnit }),
    [view, show, focusField, middle, shown, openCard, openUnit, soughtUnit]
  )
  return <NavigationContext value={navigation}>{children}</NavigationContext>
}
