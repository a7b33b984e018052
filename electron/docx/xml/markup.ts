/** XML as text, ready to stand in a part: everything in it has been escaped. */
export type Markup = string

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;'
}

const escaped = (text: string, characters: RegExp): string =>
  text.replace(characters, (character) => references[character] ?? character)

export const textMarkup = (text: string): Markup => escaped(text, /[&<>\r]/g)

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** White space in an attribute would be read as a plain space, so it is written as a reference. */
function attributesMarkup(attributes: Attributes): Markup {
  let markup = ''
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined)
      markup += ` ${name}="${typeof value === 'number' ? value : escaped(value, /[&<>"\r\n\t]/g)}"`
  }
  return markup
}

/** One element with its attributes and what stands in it. */
export function tag(name: string, attributes: Attributes = {}, ...content: Markup[]): Markup {
  const inside = content.join('')
  const start = `<${name}${attributesMarkup(attributes)}`
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`
}

/** An element that says one thing, in Word's usual way. */
export const valued = (name: string, value: string | number): Markup => tag(name, { 'w:val': value })

/** An element as a whole part. */
export const partMarkup = (root: Markup): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${root}`
