import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../../shared/ipc/menu-command'

type Item = MenuItemConstructorOptions

/** The menu bar. Every label is written out: the roles' own are English, whatever the system's language. */
export function createMenu(send: (command: MenuCommand) => void, platform: NodeJS.Platform): Menu {
  const command = (id: MenuCommand, label: string, accelerator?: string): Item => ({
    id,
    label,
    ...(accelerator && { accelerator }),
    click: () => send(id)
  })

  const file: Item[] = [
    command('new-matter', '&Nytt ärende', 'CmdOrCtrl+N'),
    command('open-file', '&Öppna ärendefil…', 'CmdOrCtrl+O'),
    command('open-working-copy', 'Öppna a&rbetskopia…'),
    command('merge-file', 'Slå &ihop med kollegas kopia…'),
    separator,
    command('save-file', '&Spara en kopia som fil…', 'CmdOrCtrl+S'),
    command('extra-copies', 'E&xtra kopia i en annan mapp…'),
    command('export-paper', '&Gör handling…', 'CmdOrCtrl+E'),
    command('print-paper', 'Skriv &ut…', 'CmdOrCtrl+P'),
    separator,
    command('archive-matter', '&Arkivera ärendet…'),
    command('check-archive', '&Kontrollera ett arkivpaket…'),
    ...(platform === 'darwin' ? [] : [separator, quit])
  ]
  const edit: Item[] = [
    command('undo', '&Ångra', 'CmdOrCtrl+Z'),
    command('redo', '&Gör om', platform === 'darwin' ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
    separator,
    { role: 'cut', label: '&Klipp ut' },
    { role: 'copy', label: 'K&opiera' },
    { role: 'paste', label: 'Klistra &in' },
    { role: 'selectAll', label: '&Markera allt' }
  ]
  const view: Item[] = [
    command('show-matters', '&Alla ärenden', 'CmdOrCtrl+L'),
    command('show-versions', '&Tidigare versioner'),
    separator,
    { role: 'zoomIn', label: '&Större' },
    { role: 'zoomOut', label: '&Mindre' },
    { role: 'resetZoom', label: '&Normal storlek' },
    ...otherZoomKeys,
    separator,
    { role: 'togglefullscreen', label: '&Helskärm' }
  ]
  const help: Item[] = [command('show-help', '&Hjälp', 'F1'), command('about', '&Om Nämndklar')]

  return Menu.buildFromTemplate([
    ...(platform === 'darwin' ? [programMenu] : []),
    { label: '&Arkiv', submenu: file },
    { label: '&Redigera', submenu: edit },
    { label: '&Visa', submenu: view },
    { label: '&Hjälp', submenu: help }
  ])
}

/**
 * Electron's own keys for larger are Ctrl+Shift and the key that has plus on American keyboards; a Swedish plus is that key
 * without Shift, and the numeric pad has keys of its own: https://github.com/electron/electron/issues/29996
 */
const otherZoomKeys: Item[] = [
  { role: 'zoomIn' as const, label: 'Större', accelerator: 'CmdOrCtrl+=' },
  { role: 'zoomIn' as const, label: 'Större', accelerator: 'CmdOrCtrl+numadd' },
  { role: 'zoomOut' as const, label: 'Mindre', accelerator: 'CmdOrCtrl+numsub' },
  { role: 'resetZoom' as const, label: 'Normal storlek', accelerator: 'CmdOrCtrl+num0' }
].map((item) => ({ ...item, visible: false, acceleratorWorksWhenHidden: true }))

const separator: Item = { type: 'separator' }
const quit: Item = { role: 'quit', label: 'A&vsluta', accelerator: 'CmdOrCtrl+Q' }

/** On macOS the first menu belongs to the program, and holds what is expected there. */
const programMenu: Item = {
  label: 'Nämndklar',
  submenu: [{ role: 'hide', label: 'Göm Nämndklar' }, separator, { ...quit, label: 'Avsluta Nämndklar' }]
}
