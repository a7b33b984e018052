import { fingerprint } from './fingerprint.mjs'

/**
 * @typedef {object} Product
 * @property {string[]} sources what it is made from, relative to the project
 * @property {() => string | undefined} builtFrom the fingerprint of the sources of what is there now
 * @property {(fingerprint: string) => Promise<void>} build makes it, and notes the fingerprint
 */

/** Builds only when a source has changed since the last time. @param {Product} product */
export async function buildIfStale({ sources, builtFrom, build }) {
  const now = fingerprint(sources)
  if (builtFrom() !== now) await build(now)
}
