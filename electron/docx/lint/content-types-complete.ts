import type { Check } from './check'
import { elementsIn } from './parts-in'

const list = '[Content_Types].xml'

export const contentTypesComplete: Check = {
  name: 'content-types',
  demand: 'Varje del av filen har en angiven sort, och ingen sort anges för en del som saknas.',
  find: (parts) => {
    const overrides = elementsIn(parts, list, 'Override').map(({ attributes }) =>
      (attributes['PartName'] ?? '').slice(1)
    )
    const endings = elementsIn(parts, list, 'Default').map(({ attributes }) => attributes['Extension'] ?? '')
    const untyped = [...parts.keys()].filter(
      (name) => name !== list && !overrides.includes(name) && !endings.includes(name.split('.').at(-1) ?? '')
    )
    const absent = overrides.filter((name) => !parts.has(name))
    return [...untyped, ...absent].map((detail) => ({ part: list, detail }))
  }
}
