import { useEffect } from 'react'
import { api } from '../api'
import { MenuAnswers, type Answers } from './menu-answers'

const menu = new MenuAnswers()
let listening = false

/** Answers the window's menu while what uses it is on screen. */
export function useMenu(answers: Answers): void {
  useEffect(() => {
    const stop = menu.add(answers)
    // Once for the whole page: whoever listened first would otherwise get what had waited, and could not answer it.
    if (!listening) api.onMenuCommand((command) => menu.hear(command))
    listening = true
    return stop
  }, [answers])
}
