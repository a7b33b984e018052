import { config } from 'zod'

// zod compiles its parsers with `new Function` unless told not to; the page's CSP refuses that. Must run before any parse.
// https://zod.dev/packages/core#jitless
config({ jitless: true })
