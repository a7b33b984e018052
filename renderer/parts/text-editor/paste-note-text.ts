import { tableLimits } from '../../../shared/domain/section-text'
import type { PasteNote } from './pasted'

const sentences: { [Key in keyof PasteNote]: (count: number) => string } = {
  characters: (count) => `Tecken som inte syns eller inte hör hemma i texten har rättats (${count}).`,
  tables: () =>
    `Tabellen blev text: en rad blev ett stycke, med semikolon mellan cellerna. En tabell har här två till ${tableLimits.columns} kolumner och högst ${tableLimits.rows} rader under den första.`,
  pictures: () => 'Bilder togs inte med.',
  links: () => 'Länkar blev vanlig text.',
  deletions: () => 'Text som var struken med spårade ändringar togs inte med.',
  comments: () => 'Kommentarer i marginalen togs inte med.',
  hiddenRows: () => 'Dolda rader i tabellen togs inte med.',
  nested: () => 'Underpunkter blev rader med tankstreck under sin punkt.'
}

/** Tells in words what was cleaned from a pasted text; empty when nothing was. */
export const pasteNoteText = (note: PasteNote): string =>
  (Object.keys(sentences) as (keyof PasteNote)[])
    .filter((key) => note[key] > 0)
    .map((key) => sentences[key](note[key]))
    .join(' ')
