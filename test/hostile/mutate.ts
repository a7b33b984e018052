import type { Random } from './random'

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** Values that a reader of JSON has not been promised. */
const strange = [
  'null',
  '[]',
  '{}',
  '-0',
  '1e999',
  '""',
  '"\\ud800"',
  '"__proto__"',
  '{"__proto__":1}',
  '[[[[[[[[]]]]]]]]',
  'true',
  '9'.repeat(400),
  '"constructor"',
  '2'
]
const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/g

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array

const spliced = (bytes: Uint8Array, from: number, to: number, between: Uint8Array): Uint8Array => {
  const made = new Uint8Array(from + between.length + bytes.length - to)
  made.set(bytes.subarray(0, from))
  made.set(between, from)
  made.set(bytes.subarray(to), from + between.length)
  return made
}

/** Two places in order, no further apart than so. */
function span(bytes: Uint8Array, random: Random, longest: number): [from: number, to: number] {
  const from = random.below(bytes.length + 1)
  return [from, Math.min(bytes.length, from + 1 + random.below(longest))]
}

const onBytes: Mutation[] = [
  (bytes, random) => {
    const at = random.below(bytes.length)
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << random.below(8)))
  },
  (bytes, random) =>
    bytes.with(random.below(bytes.length), random.of([0, 0xff, 0x22, 0x5c, 0x7b, 0x5b, 0x3c, 0x26, 0x0a])),
  (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  (bytes, random) => spliced(bytes, ...span(bytes, random, 200), new Uint8Array()),
  (bytes, random) => {
    const [from, to] = span(bytes, random, 2_000)
    return spliced(bytes, to, to, bytes.subarray(from, to))
  },
  (bytes, random) => {
    const [from, to] = span(bytes, random, 8)
    return spliced(
      bytes,
      from,
      to,
      Uint8Array.from({ length: to - from }, () => random.below(256))
    )
  }
]

/** One token of the text for something else. */
const onTokens: Mutation = (bytes, random) => {
  const text = decoder.decode(bytes)
  const tokens = [...text.matchAll(token)]
  if (tokens.length === 0) return bytes
  const { index, 0: whole } = random.of(tokens)
  const other = random.below(3) === 0 ? random.of(tokens)[0] : random.of(strange)
  return encoder.encode(text.slice(0, index) + other + text.slice(index + whole.length))
}

/** A sound file with one to four things done to it; the same seed always does the same. */
export function mutate(sound: Uint8Array, random: Random, isText: boolean): Uint8Array {
  let bytes = sound
  for (let left = 1 + random.below(4); left > 0 && bytes.length > 0; left -= 1) {
    bytes = isText && random.below(2) === 0 ? onTokens(bytes, random) : random.of(onBytes)(bytes, random)
  }
  return bytes
}
