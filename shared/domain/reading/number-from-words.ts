const small =
  'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' '
  )
const tens = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ')

/** A whole number below a hundred that is written in letters, *fjorton* or *tjugofem*; undefined for any other text. */
export function numberFromWords(text: string): number | undefined {
  const word = text.trim().toLocaleLowerCase('sv').replace(/\s+/g, '')
  const alone = word === 'ett' ? 1 : word === 'aderton' ? 18 : small.indexOf(word)
  if (alone >= 0) return alone
  const ten = tens.findIndex((each) => word.startsWith(each))
  if (ten < 0) return undefined
  const rest = word.slice(tens[ten]?.length)
  const ones = rest === '' ? 0 : rest === 'ett' ? 1 : small.indexOf(rest)
  return (rest === '' || ones > 0) && ones < 10 ? (ten + 2) * 10 + ones : undefined
}
