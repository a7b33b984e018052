/** Every character that all faces of both families can show, as ranges of a regular expression; a test holds it against the fonts. */
const shown = [
  '\\u0020-\\u007E\\u00A0-\\u0377\\u037A-\\u037F\\u0384-\\u038A\\u038C\\u038E-\\u03A1\\u03A3-\\u052F\\u0591-\\u05C7\\u05D0-\\u05EA\\u05F0-\\u05F4',
  '\\u1AB0-\\u1ABE\\u1C80-\\u1C88\\u1D00-\\u1DF5\\u1DFB-\\u1F15\\u1F18-\\u1F1D\\u1F20-\\u1F45\\u1F48-\\u1F4D\\u1F50-\\u1F57\\u1F59\\u1F5B\\u1F5D',
  '\\u1F5F-\\u1F7D\\u1F80-\\u1FB4\\u1FB6-\\u1FC4\\u1FC6-\\u1FD3\\u1FD6-\\u1FDB\\u1FDD-\\u1FEF\\u1FF2-\\u1FF4\\u1FF6-\\u1FFE',
  '\\u2000-\\u200A\\u2010-\\u2027\\u202F-\\u205F\\u2070-\\u2071\\u2074-\\u208E\\u2090-\\u209C\\u20A0-\\u20BE\\u20F0\\u2100-\\u214F\\u2153-\\u2154',
  '\\u215B-\\u215E\\u2184\\u2190-\\u2195\\u21A8\\u2202\\u2206\\u220F\\u2211-\\u2212\\u2215\\u2219-\\u221A\\u221E-\\u221F\\u2229\\u222B\\u2248',
  '\\u2260-\\u2261\\u2264-\\u2265\\u2302\\u2310\\u2320-\\u2321\\u2500\\u2502\\u250C\\u2510\\u2514\\u2518\\u251C\\u2524\\u252C\\u2534\\u253C',
  '\\u2550-\\u256C\\u2580\\u2584\\u2588\\u258C\\u2590-\\u2593\\u25A0-\\u25A1\\u25AA-\\u25AC\\u25B2\\u25BA\\u25BC\\u25C4\\u25CA-\\u25CC\\u25CF',
  '\\u25D8-\\u25D9\\u25E6\\u263A-\\u263C\\u2640\\u2642\\u2660\\u2663\\u2665-\\u2666\\u266A-\\u266B\\u266F\\u2C60-\\u2C7F\\u2DE0-\\u2E42',
  '\\uA640-\\uA69F\\uA717-\\uA7AE\\uA7B0-\\uA7B7\\uA7F7-\\uA7FF\\uAB30-\\uAB65\\uFB01-\\uFB04\\uFB1D-\\uFB36\\uFB38-\\uFB3C\\uFB3E\\uFB40-\\uFB41',
  '\\uFB43-\\uFB44\\uFB46-\\uFB4F\\uFE20-\\uFE2F\\uFFFD'
].join('')

/** How a picture letter is to look, and what joins several of them to one: nothing by itself. */
const looks = '\\uFE0E\\uFE0F\\u200D\\u{1F3FB}-\\u{1F3FF}'
const unshown = `[^${shown}${looks}]`
const anyUnshown = new RegExp(`[^${shown}]`, 'u')
/** A letter no face has, with what belongs to it: a family of four is one letter. */
const letter = new RegExp(
  `${unshown}[\\uFE0E\\uFE0F\\u{1F3FB}-\\u{1F3FF}\\u20E3]*(?:\\u200D${unshown}?[\\uFE0E\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*)*|[\\u{1F3FB}-\\u{1F3FF}]`,
  'gu'
)
const unseen = /[\uFE0E\uFE0F\u200D]/gu

const standIn = '\uFFFD'

/** Text that the fonts can show, and the letters of it that they cannot, for which � stands. */
export function showable(text: string): { text: string; unshown: readonly string[] } {
  if (!anyUnshown.test(text)) return { text, unshown: [] }
  const found = new Set<string>()
  const shownText = text.replace(letter, (one) => {
    found.add(one)
    return standIn
  })
  return { text: shownText.replace(unseen, ''), unshown: [...found] }
}
