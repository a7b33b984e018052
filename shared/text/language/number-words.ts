const words = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
const ordinals = 'nollte första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte'.split(' ')
const digits = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 })

/** A number of common-gender things in running text: letters up to *tolv*, digits above. */
export const numberInText = (count: number): string => words[count] ?? digits.format(count)

/** *Första* to *tolfte*; *förste* where a man's title is written with *e*. */
export const ordinalInText = (place: number, ending: 'a' | 'e'): string | undefined =>
  place === 1 && ending === 'e' ? 'förste' : ordinals[place]

/** A number where digits belong: shares, tables. */
export const numberInDigits = (value: number): string => digits.format(value)
