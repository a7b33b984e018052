/** Stops the main process's clock, before anything of the program is loaded, at the moment that PICTURES_NOW tells. */
const now = Date.parse(process.env['PICTURES_NOW'] ?? '')

globalThis.Date = class extends Date {
  /** @param {[]} words the constructor's own: only the one without words asks what time it is */
  constructor(...words) {
    super(...(words.length === 0 ? /** @type {[]} */ ([now]) : words))
  }

  static now() {
    return now
  }
}

// The program reads the words after its own name: what stands before it, this file last, is none of them.
process.argv.splice(1, process.argv.indexOf(__filename))
