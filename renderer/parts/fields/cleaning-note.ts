/** What to say when the text policy has changed a text on its way in. */
export const cleaningNote = (count: number): string =>
  count === 1 ? 'Ett dolt tecken togs bort eller rättades.' : `${count} dolda tecken togs bort eller rättades.`
