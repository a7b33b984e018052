import { dirname, relative, resolve, sep } from 'node:path'
import { arrowUp } from './floors.mjs'

const root = resolve(import.meta.dirname, '..')
const inProject = (/** @type {string} */ path) => relative(root, path).split(sep).join('/')

/**
 * Holds every relative import to the floors of the house.
 * @type {import('eslint').Rule.RuleModule}
 */
export const floorRule = {
  // The table is an option, so that what ESLint remembers of a file is forgotten when a floor moves.
  meta: { type: 'problem', schema: [{ type: 'object' }], messages: { up: '{{ sentence }}' } },
  create(context) {
    const from = inProject(context.filename)
    /** @param {import('estree').ImportDeclaration | import('estree').ExportNamedDeclaration | import('estree').ExportAllDeclaration | import('estree').ImportExpression} node */
    const check = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string' || !source.value.startsWith('.')) return
      const sentence = arrowUp(from, inProject(resolve(dirname(context.filename), source.value.replace(/\?.*$/, ''))))
      if (sentence !== undefined) context.report({ node: source, messageId: 'up', data: { sentence } })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check
    }
  }
}
