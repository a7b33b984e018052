import { sayOutcome } from './say-outcome'

process.exitCode = await sayOutcome(process.argv.slice(2))
