/** Tells that the text policy changed a file's text; nothing where it did not. */
export function cleanedRemark(characters: number): readonly string[] {
  if (characters === 0) return []
  return [
    characters === 1
      ? 'Ett dolt tecken i filen togs bort eller rättades.'
      : `Dolda tecken i filen togs bort eller rättades: ${characters}.`
  ]
}
