import { app, screen } from 'electron'
import { release } from 'node:os'
import type { Folders } from './folders'
import type { Graphics } from './graphics'
import type { Log } from './log'

const saidBy: Record<Folders['saidBy'], string> = {
  administrator: 'utpekad av it (NAMNDKLAR_DATA)',
  user: 'vald i programmet',
  program: 'den vanliga, i den lokala profilen'
}
const graphicsWords: Record<Graphics, string> = {
  on: 'på',
  'off-by-setting': 'av (NAMNDKLAR_GRAFIK)',
  'off-by-file': 'av (grafik-av.txt)'
}

interface Facts {
  folders: Folders
  graphics: Graphics
  log: Log
}

/** What IT support asks for first, and nothing about persons, places or content. */
export function technicalInformation({ folders, graphics, log }: Facts): string {
  const { electron, chrome, node } = process.versions
  const screens = screen
    .getAllDisplays()
    .map(({ size, scaleFactor }) => `${size.width}×${size.height} (${scaleFactor})`)
  return [
    `Nämndklar ${app.getVersion()}${app.isPackaged ? '' : ', inte paketerat'}`,
    `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
    `${process.platform} ${release()} ${process.arch}`,
    `Skärmar: ${screens.join(', ')}`,
    `Grafikkort: ${graphicsWords[graphics]}`,
    `Fjärrsession: ${process.env['SESSIONNAME'] ?? 'okänt'}`,
    `Datamapp: ${saidBy[folders.saidBy]}, ${folders.data.startsWith('\\\\') ? 'på nätet' : 'på en enhet'}`,
    '',
    'Programmets logg, det senaste sist:',
    ...log.tail()
  ].join('\n')
}
