/** The event object Electron hands to a listener that may say no. */
export function preventableEvent(fields = {}) {
  return {
    ...fields,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    }
  }
}
