import { expect, test } from '@playwright/test'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const built = resolve(import.meta.dirname, '../../out/renderer')
const main = resolve(import.meta.dirname, '../../out/main/main.js')
const sizeOf = (file: string): number => statSync(join(built, file)).size
const sum = (files: readonly string[]): number => files.map(sizeOf).reduce((all, size) => all + size, 0)

/** What the page loads before it shows anything. */
const firstScripts = (): readonly string[] =>
  [...readFileSync(join(built, 'index.html'), 'utf8').matchAll(/(?:src|href)="\.?\/(?<file>[^"]+\.js)"/g)].map(
    ({ groups }) => groups?.['file'] ?? ''
  )

test('the scripts of the first screen are small, and so are all of them together', () => {
  const first = firstScripts()
  expect(first).not.toEqual([])
  expect(sum(first)).toBeLessThan(600_000)
  const all = readdirSync(join(built, 'assets')).filter((file) => file.endsWith('.js'))
  expect(sum(all.map((file) => `assets/${file}`))).toBeLessThan(1_800_000)
})

test('the main process starts without what only an e-mail needs', () => {
  expect(statSync(main).size).toBeLessThan(400_000)
  expect(readFileSync(main, 'utf8')).not.toContain('node_modules/nodemailer')
})
