import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Log } from '../../../electron/host/log'
import { takeMarks } from '../../../electron/host/marks'
import { Trouble } from '../../../electron/host/trouble'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'profil '))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('what is under way is saved before the end, and the next start is told of it once', () => {
  const steps: string[] = []
  const trouble = new Trouble()
  trouble.keepIn(folder, new Log(folder))
  trouble.whenEnding(() => steps.push(`sparat, ${readdirSync(folder).includes('ended-unexpectedly.mark')}`))
  trouble.end('Slut', new Error('x'))
  expect(steps).toEqual(['sparat, false'])
  expect(takeMarks(folder)).toEqual(['ended-unexpectedly'])
  expect(takeMarks(folder)).toEqual([])
})

it('a save that fails at the end keeps the rest from nothing', () => {
  const trouble = new Trouble()
  trouble.keepIn(folder, new Log(folder))
  trouble.whenEnding(() => {
    throw new Error('disken')
  })
  trouble.end('Slut', new Error('x'))
  expect(takeMarks(folder)).toEqual(['ended-unexpectedly'])
})

it('a trouble before there is any place for a trace is no further trouble', () => {
  expect(() => new Trouble().end('Slut', new Error('x'))).not.toThrow()
})
