import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const onPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable'
]

const inPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']

const inApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
]

/**
 * A browser of Chromium's kind that is installed here, or nothing.
 * @param {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv }} machine
 */
export function installedBrowser(machine) {
  return candidates(machine).find((path) => existsSync(path))
}

/** @param {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv }} machine */
function candidates({ platform, env }) {
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
    return folders.flatMap((folder) => (folder ? inPrograms.map((name) => join(folder, name)) : []))
  }
  if (platform === 'darwin') return inApplications.map((name) => join('/Applications', name))
  return (env['PATH'] ?? '').split(delimiter).flatMap((folder) => onPath.map((name) => join(folder, name)))
}
