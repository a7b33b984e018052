/**
 * Switches the packaged program accepts. Chromium reads many more from the same command line, some of which take its
 * protections away, so whatever is not listed here stops the program before anything has happened.
 */
const accepted = new Set([
  // Remote desktops without a graphics card.
  '--disable-gpu',
  // Put there by the AppImage's own launcher; app.enableSandbox() takes it away again.
  '--no-sandbox',
  // Added by Chromium itself when it starts a second instance.
  '--allow-file-access-from-files'
])

/** The first switch that is not accepted. Chromium reads `-x` too, and on Windows `/x`, but nothing after `--`. */
export function unknownSwitch(words: readonly string[], platform: NodeJS.Platform): string | undefined {
  return beforeTerminator(words).find((word) => isSwitch(word, platform) && !accepted.has(word))
}

/** What is left when the switches are taken away: the names of files to open. */
export function withoutSwitches(words: readonly string[], platform: NodeJS.Platform): readonly string[] {
  const switches = beforeTerminator(words)
  return [
    ...switches.filter((word) => !isSwitch(word, platform)),
    ...words.slice(switches.length).filter((word) => word !== '--')
  ]
}

const isSwitch = (word: string, platform: NodeJS.Platform) =>
  word.startsWith('-') || (platform === 'win32' && word.startsWith('/'))

function beforeTerminator(words: readonly string[]): readonly string[] {
  const at = words.indexOf('--')
  return at === -1 ? words : words.slice(0, at)
}
