import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

export type BundledFiles = ReadonlyMap<string, { bytes: Uint8Array<ArrayBuffer>; type: string }>

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
}

/** The page's files by the path they are asked for, read once: what is added to the folder later is not served. */
export function readBundledFiles(folder: string): BundledFiles {
  return new Map(entriesOf(folder, ''))
}

function entriesOf(
  folder: string,
  prefix: string
): readonly [string, { bytes: Uint8Array<ArrayBuffer>; type: string }][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    const name = `${prefix}/${entry.name}`
    if (entry.isDirectory()) return entriesOf(path, name)
    const type = types[extname(entry.name)] ?? 'application/octet-stream'
    return [[name, { bytes: new Uint8Array(readFileSync(path)), type }]]
  })
}
