import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether the graphics card is used, and if not, who has said so. */
export type Graphics = 'on' | 'off-by-setting' | 'off-by-file'

const fileIn = (profile: string): string => join(profile, 'grafik-av.txt')

/** On a remote desktop or a machine without a card the window may stay empty, or the program end, until this is off. */
export function graphicsFor(profile: string, env: NodeJS.ProcessEnv): Graphics {
  if (env['NAMNDKLAR_GRAFIK'] === 'av') return 'off-by-setting'
  return existsSync(fileIn(profile)) ? 'off-by-file' : 'on'
}

/** For every later start, until someone takes the file away. */
export const turnGraphicsOff = (profile: string): void =>
  writeFileSync(
    fileIn(profile),
    'Nämndklar använder inte datorns grafikkort så länge den här filen finns. Ta bort filen för att pröva igen.\r\n'
  )
