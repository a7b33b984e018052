import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { classNamesIn } from '../../../../build/class-names.mjs'
import { filesOf } from './stylesheets'

const sheets = filesOf('.module.css')
const code = filesOf('.ts', '.tsx')

/** What the code takes from each stylesheet; `*` where it looks a class up by a word that the compiler holds to the classes there are. */
function takenFrom(): Map<string, Set<string>> {
  const taken = new Map([...sheets.keys()].map((sheet) => [sheet, new Set<string>()]))
  for (const [path, text] of code)
    for (const [, name, file = ''] of text.matchAll(/^import (\w+) from '(.+\.module\.css)'$/gm)) {
      const sheet = taken.get(posix.join(posix.dirname(path), file)) ?? expect.fail(`${path} imports no file: ${file}`)
      for (const [, word] of text.matchAll(new RegExp(`\\b${name}(?:\\.(\\w+)|\\[)`, 'g'))) sheet.add(word ?? '*')
    }
  for (const [sheet, css] of sheets)
    for (const [, base = '', file] of css.matchAll(/composes: (\w+)(?: from '(.+)')?;/g))
      taken.get(file === undefined ? sheet : posix.join(posix.dirname(sheet), file))?.add(base)
  return taken
}

describe('classes', () => {
  it('are all used that have rules', () => {
    const unused = [...takenFrom()].flatMap(([sheet, words]) =>
      words.has('*')
        ? []
        : classNamesIn(sheets.get(sheet) ?? '')
            .filter((name) => !words.has(name))
            .map((name) => `${sheet}: ${name}`)
    )
    expect(unused).toEqual([])
  })

  it('all have rules that are used', () => {
    const unknown = [...takenFrom()].flatMap(([sheet, words]) => {
      const names = classNamesIn(sheets.get(sheet) ?? '')
      return [...words].filter((word) => word !== '*' && !names.includes(word)).map((word) => `${sheet}: ${word}`)
    })
    expect(unknown).toEqual([])
  })

  it('come from stylesheets, never from a word in the code', () => {
    const plain = [...code].filter(([, text]) => /className=(?:"|\{['"])/.test(text)).map(([path]) => path)
    expect(plain).toEqual([])
  })

  it('reach no further than their own stylesheet', () => {
    // An id in a stylesheet is given a name of its own too, and would match nothing.
    const global = [...sheets].filter(([, css]) => /:global|^[^:;{}]*#/m.test(css)).map(([sheet]) => sheet)
    const others = [...filesOf('.css').keys()].filter((path) => !path.endsWith('.module.css'))
    expect(global).toEqual([])
    expect(others.sort()).toEqual(['parts/styles/base.css', 'parts/styles/tokens.css'])
    expect(classNamesIn(filesOf('base.css').get('parts/styles/base.css') ?? '')).toEqual([])
  })

  it('stand in stylesheets of at most 150 lines', () => {
    const long = [...filesOf('.css')].filter(([, css]) => css.split('\n').length > 151).map(([path]) => path)
    expect(long).toEqual([])
  })
})
