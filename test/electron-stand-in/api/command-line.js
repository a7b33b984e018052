/** Chromium's switches, as given on the command line and as the program adds to them. */
export class CommandLine {
  #switches = new Map()

  constructor(words) {
    for (const word of words) {
      const [, name, value] = /^--([^=]+)=?(.*)$/.exec(word)
      this.#switches.set(name.toLowerCase(), value)
    }
  }

  appendSwitch(name, value = '') {
    this.#switches.set(name.toLowerCase(), value)
  }

  removeSwitch(name) {
    this.#switches.delete(name.toLowerCase())
  }

  hasSwitch(name) {
    return this.#switches.has(name.toLowerCase())
  }

  getSwitchValue(name) {
    return this.#switches.get(name.toLowerCase()) ?? ''
  }

  all() {
    return this.#switches.entries()
  }
}
