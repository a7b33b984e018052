import { expect, test } from 'vitest'
import { MenuAnswers } from '../../../../renderer/state/window/menu-answers'

test('everyone on screen who answers a command does so', () => {
  const done: string[] = []
  const menu = new MenuAnswers()
  menu.add({ undo: () => done.push('a') })
  menu.add({ undo: () => done.push('b'), redo: () => done.push('redo') })
  menu.hear('undo')
  expect(done).toEqual(['a', 'b'])
})

test('a file handed over early waits for the one who opens files, past those who do not', () => {
  const done: string[] = []
  const menu = new MenuAnswers()
  menu.hear('open-file')
  menu.add({ 'show-help': () => done.push('help') })
  menu.add({ 'open-file': () => done.push('opened') })
  menu.add({ 'open-file': () => done.push('opened twice') })
  expect(done).toEqual(['opened'])
})

test('a key that nobody answered is forgotten', () => {
  const done: string[] = []
  const menu = new MenuAnswers()
  menu.hear('undo')
  menu.add({ undo: () => done.push('undone') })
  expect(done).toEqual([])
})

test('what has left the screen answers no more', () => {
  const done: string[] = []
  const menu = new MenuAnswers()
  const stop = menu.add({ undo: () => done.push('undone') })
  stop()
  menu.hear('undo')
  expect(done).toEqual([])
})
