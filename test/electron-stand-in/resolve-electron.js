const shim = new URL('./api/electron.js', import.meta.url).href

/** A Node module hook: see https://nodejs.org/api/module.html#resolvespecifier-context-nextresolve */
export async function resolve(name, context, next) {
  return name === 'electron' || name.startsWith('electron/') ? { url: shim, shortCircuit: true } : next(name, context)
}
