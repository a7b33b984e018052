import type { Parts } from './check'
import { elementsIn } from './parts-in'
import { textOf } from '../xml/xml-element'

export const corePart = 'docProps/core.xml'

export const coreProperty = (parts: Parts, name: string): string =>
  elementsIn(parts, corePart, name).map(textOf).join('').trim()
