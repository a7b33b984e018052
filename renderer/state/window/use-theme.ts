import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import type { Settings } from '../../../shared/ipc/settings'
import { api } from '../api'

export type ThemeChoice = Settings['theme']
export interface Theme {
  choice: ThemeChoice
  choose: (choice: ThemeChoice) => void
  /** It holds for as long as the window is open, and could not be remembered. */
  problem: Problem | null
  forget: () => void
}

const dark = window.matchMedia('(prefers-color-scheme: dark)')
const listen = (changed: () => void): (() => void) => {
  dark.addEventListener('change', changed)
  return () => dark.removeEventListener('change', changed)
}

/** Light, dark, or as the computer has it; remembered among the settings. */
export function useTheme(): Theme {
  const [choice, setChoice] = useState<ThemeChoice>('system')
  const [problem, setProblem] = useState<Problem | null>(null)
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
    void api.saveSettings({ theme: next }).then((saved) => setProblem(saved.ok ? null : saved.problem))
  }, [])
  const forget = useCallback(() => setProblem(null), [])
  return { choice, choose, problem, forget }
}
