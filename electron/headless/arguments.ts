import { parseArgs, type ParseArgsConfig } from 'node:util'
import { failed, succeeded, type Result } from '../../shared/result'
import type { Refusal } from './outcome'

type Options = NonNullable<ParseArgsConfig['options']>

export interface Arguments {
  files: readonly string[]
  options: Record<string, string | boolean | undefined>
  /** The options that may be given several times. */
  lists: Record<string, readonly string[]>
}

const badUse = (sentence: string): Result<never, Refusal> => failed({ exitCode: 2, sentence: `${sentence} Se --help.` })

const filesWanted = ['Kommandot tar ingen fil.', 'Ange en ärendefil.', 'Ange två ärendefiler.']

/** Reads what follows a command's name; anything the command does not know is refused. */
export function readArguments(args: readonly string[], options: Options, files: number): Result<Arguments, Refusal> {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true })
    if (positionals.length !== files) {
      return badUse(filesWanted[files] ?? 'Ange en ärendefil.')
    }
    const given = Object.entries(values)
    const lists = given.flatMap(([name, value]): readonly [string, readonly string[]][] =>
      Array.isArray(value) ? [[name, value.map(String)]] : []
    )
    const single = given.flatMap(([name, value]): readonly [string, string | boolean | undefined][] =>
      Array.isArray(value) ? [] : [[name, value]]
    )
    return succeeded({ files: positionals, options: Object.fromEntries(single), lists: Object.fromEntries(lists) })
  } catch {
    return badUse('Kommandot förstår inte alla tillägg.')
  }
}

/** One of a closed list of words, or a refusal that names them. */
export function readWord<Word extends string>(
  option: string,
  given: string | boolean | undefined,
  words: readonly Word[]
): Result<Word | undefined, Refusal> {
  if (given === undefined) return succeeded(undefined)
  const word = words.find((each) => each === given)
  return word === undefined ? badUse(`--${option} ska vara ${words.join(', ')}.`) : succeeded(word)
}

/** Words of a closed list, each once. */
export function readWords<Word extends string>(
  option: string,
  given: readonly string[],
  words: readonly Word[]
): Result<readonly Word[], Refusal> {
  const read = new Set<Word>()
  for (const each of given) {
    const word = readWord(option, each, words)
    if (!word.ok) return word
    if (word.value !== undefined) read.add(word.value)
  }
  return succeeded([...read])
}

export const readOut = (given: string | boolean | undefined): Result<string, Refusal> =>
  typeof given === 'string' && given !== '' ? succeeded(given) : badUse('Ange en mapp med --out.')
