/** A sentence of a passage, and where in it the sentence begins. */
export interface Sentence {
  readonly text: string
  readonly start: number
}

const short = 'kl|nr|dnr|kap|tel|ca|st|dvs|inkl|exkl|resp|ev|jfr|enl|ang|avd|forts'
const abbreviation = new RegExp(`(?<![\\p{L}\\p{N}])(?:${short}|\\p{L}|(?:\\p{L}\\.){1,2}\\p{L})\\.\\s*$`, 'iu')
// A line break ends a sentence only after its mark: pasted lines are broken anywhere.
const end = /[.!?…][”"’)\]]*(\s+)(?=[”"(]?[\p{Lu}\p{Lo}\p{N}§])/gu

/**
 * The sentences of a text. `Intl.Segmenter` lets a sentence go on before a digit and end after an abbreviation such as
 * *bl.a.*, and the reviewer needs both right.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(end)].filter((match) => !abbreviation.test(text.slice(0, match.index + 1)))
  const starts = [0, ...ends.map((match) => match.index + match[0].length)]
  return starts.flatMap((from, index) => {
    const whole = text.slice(from, starts[index + 1])
    const sentence = whole.trim()
    return sentence === '' ? [] : [{ text: sentence, start: from + whole.indexOf(sentence) }]
  })
}
