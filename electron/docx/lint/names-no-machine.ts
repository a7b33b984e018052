import type { Check } from './check'
import { corePart, coreProperty } from './core-property'

/** docx writes `Un-named` where no name is given; whoever changed the file last is the author as set. */
export const namesNoMachine: Check = {
  name: 'names',
  demand: 'Filens egenskaper nämner ingen annan än den författare som är angiven.',
  find: (parts) => {
    const author = coreProperty(parts, 'dc:creator')
    const changer = coreProperty(parts, 'cp:lastModifiedBy')
    return [
      ...(author === 'Un-named' ? [{ part: corePart, detail: 'dc:creator' }] : []),
      ...(changer === author ? [] : [{ part: corePart, detail: 'cp:lastModifiedBy' }])
    ]
  }
}
