/** A label as it reads in the middle of a sentence, without what it explains after a comma. */
export function fieldName(label: string): string {
  const short = label.split(',')[0] ?? label
  const [first = '', second = ''] = short
  const isAbbreviation = second !== '' && second === second.toLocaleUpperCase('sv') && second !== second.toLocaleLowerCase('sv')
  return isAbbreviation ? short : first.toLocaleLowerCase('sv') + short.slice(first.length)
}
