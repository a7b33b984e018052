const mine = new Set(['inspect', 'remote-debugging-port', 'no-sandbox', 'user-data-dir'])

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings'
]

/** Nobody looks: no window until the program asks for one, and pop-ups fail as they do when Electron denies them. */
const unseen = [
  '--headless',
  '--no-startup-window',
  '--hide-scrollbars',
  '--disable-gpu',
  '--block-new-web-contents',
  '--remote-debugging-port=0',
  // Containers run as root and without user namespaces. The real sandbox is Electron's to show.
  '--no-sandbox'
]

const seen = ['--app=about:blank', '--test-type']

/** The program's own switches, and those a page needs to be driven from here. Security is never switched off. */
export function chromiumSwitches(fromProgram, profile, visible) {
  const own = [...fromProgram]
    .filter(([name]) => !mine.has(name))
    .map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`))
  return [...own, ...quiet, ...(visible ? seen : unseen), `--user-data-dir=${profile}`, '--remote-debugging-pipe']
}
