import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runTool } from './run-tool'

export interface SocketFigures {
  /** Calls that named an address on the machine itself. */
  loopback: number
  /** Every other address that anything was sent, connected or bound to, with its port. */
  foreign: string[]
  /** Calls to a name server, on the machine or off it. */
  names: number
}

/** Runs a command and everything it starts under strace, and tells which internet addresses they used. */
export async function socketTrace(folder: string, command: string, ...words: string[]): Promise<SocketFigures> {
  const trace = join(folder, 'sockets.txt')
  await runTool(
    'strace',
    '-f',
    '-qq',
    '-e',
    'trace=connect,bind,sendto,sendmsg,sendmmsg',
    '-o',
    trace,
    command,
    ...words
  )
  return socketFigures(await readFile(trace, 'utf8'))
}

const address = /sin6?_port=htons\((\d+)\).*?(?:inet_addr\(|inet_pton\(AF_INET6, )"([^"]*)"/g
const nameService = /sun_path="[^"]*(?:nscd|resolve)[^"]*"/g

/** Reads what strace wrote: one call a line, an address wherever the call names one. */
function socketFigures(trace: string): SocketFigures {
  const used = [...trace.matchAll(address)].map(([, port = '', host = '']) => ({ port, host }))
  const foreign = used.filter(({ host }) => !/^(?:127\.|::1$)/.test(host))
  return {
    loopback: used.length - foreign.length,
    foreign: foreign.map(({ host, port }) => `${host} port ${port}`),
    names: used.filter(({ port }) => port === '53').length + [...trace.matchAll(nameService)].length
  }
}
