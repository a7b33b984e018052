import { useEffect } from 'react'
import { api } from '../api'
import { MenuAnswers, type Answers } from './menu-answers'

const menu = new MenuAnswers()

/** Answers the window's menu while what uses it is on screen. */
export function useMenu(answers: Answers): void {
  useEffect(() => menu.add(answers), [answers])
}

/** Hears the menu for the whole page: one who answers cannot take in what has waited for another. */
export function useMenuHearing(): void {
  useEffect(() => api.onMenuCommand((command) => menu.hear(command)), [])
}
