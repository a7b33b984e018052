import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { fieldElement } from './field-element'
import { NavigationContext } from './navigation-context'
import type { ViewId } from './view-id'
import { viewOfField } from './view-of-field'

const unitIn = (path: string): string | null => /^units\.([^.]+)/.exec(path)?.[1] ?? null

/** Where in the matter the person is, and the way to a field. */
export function NavigationProvider({ children }: { children: ReactNode }): ReactNode {
  const [view, setView] = useState<ViewId>('units')
  const [openUnit, setOpenUnit] = useState<string | null>(null)
  const [sought, setSought] = useState<{ path: string } | null>(null)

  const show = useCallback((next: ViewId) => setView(next), [])
  const focusField = useCallback((path: string) => {
    setView(viewOfField(path))
    const unit = unitIn(path)
    if (unit) setOpenUnit(unit)
    setSought({ path })
  }, [])

  useEffect(() => {
    if (!sought) return
    const element = fieldElement(sought.path)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'center' })
  }, [sought])

  const navigation = useMemo(
    () => ({ view, show, focusField, openUnit, setOpenUnit }),
    [view, show, focusField, openUnit]
  )
  return <NavigationContext value={navigation}>{children}</NavigationContext>
}
