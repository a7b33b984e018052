import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const status = '/proc/self/status'

/**
 * The most memory this process has had, in MiB. Linux counts the memory of whoever started a process into what `getrusage`
 * says of it, so its own highest mark is read where there is one.
 */
function peak(): number {
  const own = existsSync(status) ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  const file = process.env['NAMNDKLAR_USAGE']
  if (file !== undefined)
    writeFileSync(file, JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1000, peak: peak() }))
})
