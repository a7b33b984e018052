import { posix } from 'node:path'
import type { Check, Fault, Part, Parts } from './check'
import { allIn, allNamed } from './parts-in'

const relationshipPart = (name: string): string =>
  posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`)

const isOf = (relationships: string): string => posix.dirname(posix.dirname(relationships))

/** A relationship whose target is not in the package, or whose id another one in the same part has. */
function brokenIn(parts: Parts, { name, xml }: Part): Fault[] {
  const all = xml === null ? [] : allNamed(xml, 'Relationship')
  const ids = all.map(({ attributes }) => attributes['Id'] ?? '')
  return all.flatMap(({ attributes }, index) => {
    const target = attributes['Target'] ?? ''
    const place = target.startsWith('/') ? target.slice(1) : posix.join(isOf(name), target)
    const resolves = attributes['TargetMode'] === 'External' || parts.has(place)
    return resolves && ids.indexOf(ids[index] ?? '') === index
      ? []
      : [{ part: name, detail: `${ids[index]} → ${target}` }]
  })
}

/** A reference from the text to a relationship that its part does not have. */
function danglingIn(parts: Parts, { name, xml }: Part): Fault[] {
  const relationships = parts.get(relationshipPart(name))?.xml
  const known = relationships ? allNamed(relationships, 'Relationship').map(({ attributes }) => attributes['Id']) : []
  return (xml === null ? [] : allIn(xml)).flatMap(({ name: element, attributes }) =>
    Object.entries(attributes)
      .filter(([attribute, id]) => /^r:(id|embed|link|pict)$/.test(attribute) && !known.includes(id))
      .map(([, id]) => ({ part: name, detail: `${element} ${id}` }))
  )
}

export const relationshipsResolve: Check = {
  name: 'relationships',
  demand: 'Allt som handlingen hänvisar till finns i filen.',
  find: (parts) =>
    [...parts.values()].flatMap((part) =>
      part.name.endsWith('.rels') ? brokenIn(parts, part) : danglingIn(parts, part)
    )
}
