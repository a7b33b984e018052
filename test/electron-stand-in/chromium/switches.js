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
  // Containers have no user namespaces. The real sandbox is Electron's to show.
  '--no-sandbox'
]

const isRoot = process.getuid?.() === 0

// Chromium refuses to run as root with its sandbox on; anyone else keeps it.
const seen = [
  // A window without tabs or address bar. Neither about:blank nor an address with å, ä or ö counts as an app.
  '--app=data:text/html,',
  ...(isRoot ? ['--no-sandbox', '--test-type'] : [])
]

/** The program's own switches, and those a page needs to be driven from here. Security is never switched off. */
export function chromiumSwitches(fromProgram, profile, visible) {
  const own = [...fromProgram]
    .filter(([name]) => !mine.has(name))
    .map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`))
  return [...own, ...quiet, ...(visible ? seen : unseen), `--user-data-dir=${profile}`, '--remote-debugging-pipe']
}
