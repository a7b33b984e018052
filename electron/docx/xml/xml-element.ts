/** One element of a part: names as written, children in order, text unescaped. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string')

export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).filter((child) => child.name === name)

/** The element and everything below it, in document order. */
export function withDescendants(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  const add = (each: XmlElement): void => {
    found.push(each)
    for (const child of each.children) if (typeof child !== 'string') add(child)
  }
  add(element)
  return found
}

export const descendantsNamed = (element: XmlElement, name: string): XmlElement[] =>
  withDescendants(element).filter((each) => each.name === name)

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
