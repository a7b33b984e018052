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
export const withDescendants = (element: XmlElement): XmlElement[] => [
  element,
  ...elementsOf(element).flatMap(withDescendants)
]

export const descendantsNamed = (element: XmlElement, name: string): XmlElement[] =>
  withDescendants(element).filter((each) => each.name === name)

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
