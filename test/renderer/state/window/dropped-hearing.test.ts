import { expect, it } from 'vitest'
import { DroppedHearing } from '../../../../renderer/state/window/dropped-hearing'

const file = (name: string): File => new File([], name)

it('what is dropped while nobody can take it waits for whoever comes, in its order', () => {
  const hearing = new DroppedHearing()
  const taken: string[] = []
  const take = (files: readonly File[]): void => void taken.push(...files.map(({ name }) => name))
  const leave = hearing.add(take)
  hearing.hear([file('ett')])
  leave()
  hearing.hear([file('två')])
  hearing.hear([file('tre')])
  expect(taken).toEqual(['ett'])
  hearing.add(take)
  expect(taken).toEqual(['ett', 'två', 'tre'])
})
