let items = []

/** Electron's class of the same name: one thing copied, in one or more formats. */
export class ClipboardItem {
  #formats

  constructor(formats) {
    this.#formats = formats
  }

  get types() {
    return Object.keys(this.#formats)
  }

  async getType(type) {
    return new Blob([await this.#formats[type]], { type })
  }
}

/** A clipboard of its own, so that tests leave the user's alone. */
export const clipboard = {
  clear() {
    items = []
  },
  async read() {
    return items
  },
  async write(written) {
    if (!written.every((item) => item instanceof ClipboardItem))
      throw new TypeError('clipboard.write takes ClipboardItems')
    items = written
  },
  async readText() {
    const item = items.find(({ types }) => types.includes('text/plain'))
    return item ? (await item.getType('text/plain')).text() : ''
  },
  async writeText(text) {
    items = [new ClipboardItem({ 'text/plain': text })]
  },
  async has(type) {
    return items.some(({ types }) => types.includes(type))
  }
}
