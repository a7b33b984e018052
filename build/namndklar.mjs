import * as nodeModule from 'node:module'
import { pathToFileURL } from 'node:url'
import { buildIfStale } from './build-if-stale.mjs'
import { headless, headlessBundle } from './build-headless.mjs'

// Standard output belongs to the command, so nothing here prints to it.
try {
  await buildIfStale(headless)
} catch (error) {
  process.stderr.write(`Kommandot gick inte att bygga: ${error instanceof Error ? error.message : error}\n`)
  process.exit(2)
}
// From Node 22 on compiled code is kept between runs, in a folder of Node's own choice.
if ('enableCompileCache' in nodeModule) nodeModule.enableCompileCache()
await import(pathToFileURL(headlessBundle).href)
