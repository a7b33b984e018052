import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Settings } from '../../../shared/ipc/settings'
import { api } from '../api'

export type ThemeChoice = Settings['theme']
export interface Theme {
  choice: ThemeChoice
  choose: (choice: ThemeChoice) => void
}

const dark = window.matchMedia('(prefers-color-scheme: dark)')
const listen = (changed: () => void): (() => void) => {
  dark.addEventListener('change', changed)
  return () => dark.removeEventListener('change', changed)
}

/** Light, dark, or as the computer has it; remembered among the settings. */
export function useTheme(): Theme {
  const [choice, setChoice] = useState<ThemeChoice>('system')
  const systemIsDark = useSyncExternalStore(listen, () => dark.matches)
  const shown = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice

  useEffect(() => {
    let current = true
    void api.readSettings().then((settings) => {
      if (current && settings.ok) setChoice(settings.value.theme)
    })
    return () => {
      current = false
    }
  }, [])
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown
  }, [shown])

  const choose = useCallback((next: ThemeChoice) => {
    setChoice(next)
    // A theme that could not be remembered still holds for as long as the window is open.
    void api.saveSettings({ theme: next })
  }, [])
  return { choice, choose }
}
