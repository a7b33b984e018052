import { expect, test } from 'vitest'
import { nothingCleaned } from '../../../../renderer/parts/text-editor/pasted'
import { pasteNoteText } from '../../../../renderer/parts/text-editor/paste-note-text'

test('nothing cleaned is nothing to tell', () => {
  expect(pasteNoteText(nothingCleaned)).toBe('')
})

test('all that was cleaned is told, in whole sentences', () => {
  expect(pasteNoteText({ ...nothingCleaned, characters: 3, pictures: 1 })).toBe(
    'Tecken som inte syns eller inte hör hemma i texten har rättats (3). Bilder togs inte med.'
  )
})
