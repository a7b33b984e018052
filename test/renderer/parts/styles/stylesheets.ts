import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const renderer = resolve(import.meta.dirname, '../../../../renderer')

/** The window's files with these endings, by their paths below renderer/. */
export const filesOf = (...endings: string[]): Map<string, string> =>
  new Map(
    readdirSync(renderer, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => endings.some((ending) => path.endsWith(ending)))
      .map((path) => [path, readFileSync(join(renderer, path), 'utf8')])
  )
