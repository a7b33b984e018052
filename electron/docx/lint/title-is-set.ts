import type { Check } from './check'
import { corePart, coreProperty } from './core-property'

export const titleIsSet: Check = {
  name: 'title',
  demand: 'Handlingen har en titel bland filens egenskaper.',
  find: (parts) => (coreProperty(parts, 'dc:title') === '' ? [{ part: corePart, detail: 'dc:title' }] : [])
}
