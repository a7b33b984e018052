import { isAbsolute, join } from 'node:path'

interface Machine {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  home: string
}

/** Where the program keeps what it has. */
export interface Folders {
  /** The matters and settings: where an administrator has said, perhaps on a share; or where the user has. */
  data: string
  /** Who said where the data lie; `program`: nobody, so they lie in the local profile. */
  saidBy: 'administrator' | 'user' | 'program'
  /** The program's own on this machine: Electron's files, and the memory of which data folders have existed. */
  profile: string
}

/**
 * The folder an administrator has set for the data, else the local profile. Never the roaming one: that is copied at
 * log-on and log-off, and two copies would part ways. Nothing at all when a place is no absolute path.
 */
export function foldersOn(machine: Machine): Folders | undefined {
  const local = localProfile(machine)
  const set = machine.env['NAMNDKLAR_DATA']
  if (local === undefined || !isAbsolute(local) || (set !== undefined && !isAbsolute(set))) return undefined
  const profile = join(local, 'program')
  return set === undefined
    ? { data: join(local, 'data'), saidBy: 'program', profile }
    : { data: set, saidBy: 'administrator', profile }
}

/** The user's own choice holds where no administrator has made one. */
export const withChosen = (folders: Folders, chosen: string | undefined): Folders =>
  chosen === undefined || folders.saidBy === 'administrator' ? folders : { ...folders, data: chosen, saidBy: 'user' }

function localProfile({ platform, env, home }: Machine): string | undefined {
  switch (platform) {
    case 'win32':
      return env['LOCALAPPDATA'] && join(env['LOCALAPPDATA'], 'Namndklar')
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Namndklar')
    default:
      return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'namndklar')
  }
}
