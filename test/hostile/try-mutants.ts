import { Random } from './random'
import { soundFiles } from './sound-files'

export interface MutantFigures {
  mutants: number
  refused: number
  /** The longest that one of them took to read, in milliseconds, and which it was. */
  slowest: number
  which: string
  /** What was thrown, with the file and the seed that bring it back. */
  thrown: string[]
}

const isRefused = (read: unknown): boolean =>
  typeof read === 'object' &&
  read !== null &&
  (('ok' in read && read.ok === false) || ('kind' in read && read.kind !== 'intact'))

/** Reads so many mutants, each kind of file in turn, and tells what became of them. */
export async function tryMutants(count: number, firstSeed = 1): Promise<MutantFigures> {
  const files = await soundFiles()
  const figures: MutantFigures = { mutants: 0, refused: 0, slowest: 0, which: '', thrown: [] }
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const file = files[seed % files.length]
    if (file === undefined) continue
    const bytes = file.mutant(new Random(seed))
    const began = performance.now()
    try {
      if (isRefused(file.read(bytes))) figures.refused += 1
    } catch (error) {
      figures.thrown.push(`${file.what}, seed ${seed}: ${error instanceof Error ? error.message : String(error)}`)
    }
    const took = performance.now() - began
    if (took > figures.slowest) Object.assign(figures, { slowest: took, which: `${file.what}, seed ${seed}` })
    figures.mutants += 1
  }
  return figures
}
