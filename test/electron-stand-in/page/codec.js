/**
 * Values to text and back, on both sides of the wire: what survives Electron's structured clone survives here, except
 * circular values. The function is also sent to the page as text, so it may use nothing outside itself.
 */
export function createCodec() {
  const toBase64 = (bytes) => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768))
    return btoa(text)
  }
  const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

  const kinds = {
    undefined: { is: (value) => value === undefined, pack: () => null, unpack: () => undefined },
    bigint: { is: (value) => typeof value === 'bigint', pack: String, unpack: BigInt },
    number: { is: (value) => typeof value === 'number' && !Number.isFinite(value), pack: String, unpack: Number },
    date: {
      is: (value) => value instanceof Date,
      pack: (value) => value.getTime(),
      unpack: (value) => new Date(value)
    },
    map: {
      is: (value) => value instanceof Map,
      pack: (value) => encode([...value]),
      unpack: (value) => new Map(decode(value))
    },
    set: {
      is: (value) => value instanceof Set,
      pack: (value) => encode([...value]),
      unpack: (value) => new Set(decode(value))
    },
    error: {
      is: (value) => value instanceof Error,
      pack: ({ name, message }) => ({ name, message }),
      unpack: ({ name, message }) => Object.assign(new Error(message), { name })
    },
    buffer: {
      is: (value) => value instanceof ArrayBuffer,
      pack: (value) => toBase64(new Uint8Array(value)),
      unpack: (value) => fromBase64(value).buffer
    },
    // Electron, too, turns Node's Buffer into a plain Uint8Array.
    bytes: {
      is: (value) => ArrayBuffer.isView(value),
      pack: (value) => toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)),
      unpack: fromBase64
    }
  }

  function encode(value) {
    const kind = Object.keys(kinds).find((name) => kinds[name].is(value))
    if (kind) return { $: kind, value: kinds[kind].pack(value) }
    if (Array.isArray(value)) return value.map(encode)
    if (value === null || typeof value !== 'object') return value
    return { $: 'object', value: Object.entries(value).map(([name, member]) => [name, encode(member)]) }
  }

  function decode(value) {
    if (Array.isArray(value)) return value.map(decode)
    if (value === null || typeof value !== 'object') return value
    if (value.$ !== 'object') return kinds[value.$].unpack(value.value)
    return Object.fromEntries(value.value.map(([name, member]) => [name, decode(member)]))
  }

  return {
    pack(value) {
      // Throws on functions and the like, with the words a developer knows from Electron.
      structuredClone(value)
      return JSON.stringify(encode(value))
    },
    unpack: (text) => decode(JSON.parse(text))
  }
}
