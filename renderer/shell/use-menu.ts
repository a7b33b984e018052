import { useEffect } from 'react'
import type { MenuCommand } from '../../shared/ipc/menu-command'
import { api } from '../api'

/** Answers the window's menu while what uses it is on screen. */
export function useMenu(answers: Partial<Record<MenuCommand, () => void>>): void {
  useEffect(() => api.onMenuCommand((command) => answers[command]?.()), [answers])
}
