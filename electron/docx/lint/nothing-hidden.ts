import type { Check } from './check'
import { allIn, elementsIn, storiesIn } from './parts-in'

const hidden = new Set([
  'w:vanish',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:commentReference',
  'w:docVar',
  'w:rsid'
])

/** A paper becomes a public record: nothing in it may be unseen, and nothing may change when it is opened. */
export const nothingHidden: Check = {
  name: 'hidden',
  demand:
    'Handlingen har ingen dold text, inga spårade ändringar, inga kommentarer och inget som ändras när den öppnas.',
  find: (parts) => [
    ...storiesIn(parts).flatMap(({ part, xml }) =>
      allIn(xml)
        .filter(({ name }) => hidden.has(name))
        .map(({ name }) => ({ part, detail: name }))
    ),
    ...['w:updateFields', 'w:docVar', 'w:rsid', 'w:trackRevisions']
      .flatMap((name) => elementsIn(parts, 'word/settings.xml', name))
      .map(({ name }) => ({ part: 'word/settings.xml', detail: name })),
    ...[...parts.keys()]
      .filter((name) => /comments|customXml|vbaProject/.test(name))
      .map((part) => ({ part, detail: part }))
  ]
}
