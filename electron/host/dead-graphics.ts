import { app } from 'electron'
import { turnGraphicsOff, type Graphics } from './graphics'
import { leaveMark } from './marks'
import type { Trouble } from './trouble'

/**
 * Where the graphics process dies before anything is painted, Chromium ends the program after a few tries, in English. So the
 * program is started anew without it, and says so. Later on Chromium manages by itself.
 */
export function turnGraphicsOffWhenDead(profile: string, graphics: Graphics, trouble: Trouble): void {
  let isPainted = false
  app.on('browser-window-created', (_event, window) => {
    window.once('ready-to-show', () => {
      isPainted = true
    })
  })
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    trouble.note(`Processen ${type} tog slut: ${reason} ${exitCode}`)
    if (type !== 'GPU' || reason === 'clean-exit' || isPainted || graphics !== 'on') return
    turnGraphicsOff(profile)
    leaveMark(profile, 'graphics-turned-off')
    app.relaunch()
    app.exit(0)
  })
}
