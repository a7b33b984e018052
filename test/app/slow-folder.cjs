// Loaded into the main process before the program: a folder that takes its time to answer at first, like a share behind a VPN.
const promises = process.getBuiltinModule('node:fs/promises')
const { syncBuiltinESMExports } = process.getBuiltinModule('node:module')

const { readdir } = promises
const slow = process.env.SLOW_FOLDER
const awake = new Promise((resolve) => setTimeout(resolve, Number(process.env.SLOW_MILLISECONDS)))

promises.readdir = async (path, ...rest) => {
  if (slow && String(path).startsWith(slow)) await awake
  return readdir(path, ...rest)
}
syncBuiltinESMExports()

// The program reads the words after its own name: what stands before it, this file last, is none of them.
process.argv.splice(1, process.argv.indexOf(__filename))
