import type { Check } from './check'
import { allNamed, storiesIn } from './parts-in'
import { elementsOf } from '../xml/xml-element'

/** Word refuses a file in which a cell does not end in a paragraph, though the schema allows it. */
export const cellsEndInAParagraph: Check = {
  name: 'cells',
  demand: 'Varje tabellcell slutar med ett stycke.',
  find: (parts) =>
    storiesIn(parts).flatMap(({ part, xml }) =>
      allNamed(xml, 'w:tc')
        .filter((cell) => elementsOf(cell).at(-1)?.name !== 'w:p')
        .map(() => ({ part, detail: 'w:tc' }))
    )
}
