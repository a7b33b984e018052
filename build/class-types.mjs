import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { classNamesIn } from './class-names.mjs'

// Tells the compiler which classes each stylesheet of the window has, so that a mistyped one does not compile. The types
// lie in out/, where the window's tsconfig finds them as if they lay beside the stylesheets.
const root = resolve(import.meta.dirname, '..')

for (const name of readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.module.css')) continue
  const members = classNamesIn(readFileSync(join(root, 'renderer', name), 'utf8')).map(
    (each) => `  readonly ${each}: string\n`
  )
  const types = `declare const styles: {\n${members.join('')}}\nexport default styles\n`
  const file = join(root, 'out/class-types/renderer', `${name}.d.ts`)
  // A file that is only rewritten would make the compiler start anew.
  if (existsSync(file) && readFileSync(file, 'utf8') === types) continue
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, types)
}
