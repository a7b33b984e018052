const words = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
const digits = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 })

/** A number of common-gender things in running text: letters up to *tolv*, digits above. */
export const numberInText = (count: number): string => words[count] ?? digits.format(count)

/** A number where digits belong: shares, tables. */
export const numberInDigits = (value: number): string => digits.format(value)
