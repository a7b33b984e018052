import { isAbsolute, join } from 'node:path'

interface Machine {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  home: string
}

/**
 * Where the matters lie: the folder an administrator has set, else the local profile. Never the roaming one: that is
 * copied at log-on and log-off, and two copies would part ways. Nothing at all when what is set is no absolute path.
 */
export function dataFolder(machine: Machine): string | undefined {
  const folder = machine.env['NAMNDKLAR_DATA'] ?? localProfile(machine)
  return folder !== undefined && isAbsolute(folder) ? folder : undefined
}

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
