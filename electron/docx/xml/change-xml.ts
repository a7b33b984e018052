import type { XmlElement } from './xml-element'

/** What becomes of an element: itself changed, what it holds, or nothing. */
export type Change = (element: XmlElement) => (XmlElement | string)[]

/** The children after a change of each element below, the innermost first. */
const changedChildren = ({ children }: XmlElement, change: Change): (XmlElement | string)[] =>
  children.flatMap((child) =>
    typeof child === 'string' ? [child] : change({ ...child, children: changedChildren(child, change) })
  )

/** The tree with every element below its root changed; the given tree stays as it is. */
export const changeXml = (root: XmlElement, change: Change): XmlElement => ({
  ...root,
  children: changedChildren(root, change)
})

export const makeElement = (
  name: string,
  attributes: Record<string, string> = {},
  ...children: (XmlElement | string)[]
): XmlElement => ({
  name,
  attributes,
  children
})
