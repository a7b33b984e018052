import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { arrowUp, floors, roomOf } from '../../build/floors.mjs'

const root = resolve(import.meta.dirname, '../..')

describe('the floors of the house', () => {
  it.each([
    ['shared/domain/unit.ts', 'shared/text/papers/compose-paper.ts', 'a floor above it'],
    ['renderer/views/units/units-view.tsx', 'renderer/views/rules/rules-view.tsx', 'a neighbour on its own floor'],
    ['renderer/parts/rows/row-list.tsx', 'renderer/cards/lock/lock-note.tsx', 'a floor above it'],
    ['electron/new-room/file.ts', 'electron/zip/open-zip.ts', 'lies on no floor']
  ])('refuse %s importing %s, and say where the import should go', (from, to, words) => {
    expect(arrowUp(from, to)).toContain(words)
  })

  it.each([
    ['shared/text/papers/compose-paper.ts', 'shared/domain/unit.ts'],
    ['renderer/cards/lock/lock-note.tsx', 'renderer/cards/exports/written-file.tsx'],
    ['renderer/state/api.ts', 'shared/ipc/api.ts']
  ])('let %s import %s', (from, to) => {
    expect(arrowUp(from, to)).toBeUndefined()
  })

  it('have a room for every file, and a file in every room', () => {
    const files = execFileSync('git', ['ls-files', 'shared', 'electron', 'renderer'], { cwd: root, encoding: 'utf8' })
    const code = files.split('\n').filter((file) => /\.(ts|tsx)$/.test(file))
    expect(code.filter((file) => roomOf(file) === undefined)).toEqual([])
    const lived = new Set(code.map((file) => roomOf(file)?.name))
    expect(
      Object.values(floors)
        .flat(2)
        .filter((room) => !lived.has(room))
    ).toEqual([])
  })
})
