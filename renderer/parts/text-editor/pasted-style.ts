import type { Marks } from './paste-builder'

/** The style written on an element, lower case and without space, under the name that `inertHtml` gives it. */
export const styleOf = (element: Element): string =>
  (element.getAttribute('data-style') ?? '').toLowerCase().replace(/\s+/g, '')

const boldNames = new Set(['B', 'STRONG', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TH'])
const italicNames = new Set(['I', 'EM', 'CITE', 'DFN', 'VAR'])

function chosen(style: string, property: string, isOn: (value: string) => boolean): boolean | undefined {
  const value = new RegExp(`(?:^|;)${property}:([^;]+)`).exec(style)?.[1]
  if (value === undefined || value === 'inherit') return undefined
  return isOn(value)
}

const isHeavy = (value: string): boolean => /^bold/.test(value) || Number.parseInt(value, 10) >= 600
const isSlanted = (value: string): boolean => /^(?:italic|oblique)/.test(value)

/** Bold and italics inside an element: its style first, then its name, then what surrounds it. */
export function marksOf(element: Element, outer: Marks): Marks {
  const style = styleOf(element)
  const name = element.nodeName.toUpperCase()
  return {
    bold: chosen(style, 'font-weight', isHeavy) ?? (outer.bold || boldNames.has(name)),
    italic: chosen(style, 'font-style', isSlanted) ?? (outer.italic || italicNames.has(name))
  }
}
