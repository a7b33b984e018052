import { isUtf8 } from 'node:buffer'
import type { Check, Part } from './check'
import { textOf } from '../xml/xml-element'
import { allIn } from './parts-in'

/** What XML 1.0 allows (section 2.2), less the noncharacters that Word refuses. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\p{Noncharacter_Code_Point}/u

function problemIn({ bytes, xml }: Part): string[] {
  if (!isUtf8(bytes)) return ['UTF-8']
  if (xml === null) return ['XML']
  const source = new TextDecoder().decode(bytes)
  const values = allIn(xml).flatMap(({ attributes }) => Object.values(attributes))
  const found = [source, textOf(xml), ...values]
    .map((text) => illegal.exec(text)?.[0])
    .find((character) => character !== undefined)
  return found === undefined ? [] : [`U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`]
}

export const charactersAreLegal: Check = {
  name: 'characters',
  demand: 'Filen har bara tecken som Word kan läsa.',
  find: (parts) =>
    [...parts.values()]
      .filter(({ name }) => /\.(xml|rels)$/.test(name))
      .flatMap((part) => problemIn(part).map((detail) => ({ part: part.name, detail })))
}
