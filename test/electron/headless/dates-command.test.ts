import { expect, test } from 'vitest'
import { z } from 'zod'
import { run } from '../../../electron/headless/run'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { mattersOnDisk } from './matter-on-disk'

const matterOnDisk = mattersOnDisk()
const sampleFile = async (): Promise<string> => (await matterOnDisk(sampleMatter(''))).file

const shape = z.strictObject({
  dates: z.array(
    z.strictObject({
      kind: z.string(),
      date: z.iso.date().nullable(),
      source: z.string(),
      status: z.enum(['past', 'next', 'later', 'unknown'])
    })
  ),
  verification: z.strictObject({
    advice: z.enum(['ordinary', 'immediate', 'impossible', 'unknown']),
    reason: z.string(),
    lastOrdinaryMeetingDay: z.iso.date().nullable()
  })
})

test('the sample year’s dates and advice come in the shape that scripts read', async () => {
  const { stdout, stderr, exitCode } = await run(['dates', await sampleFile(), '--today', '2023-06-14', '--json'])
  const said = shape.parse(JSON.parse(stdout.join('\n')))
  expect([exitCode, stderr]).toEqual([0, []])
  expect(said.verification).toMatchObject({ advice: 'immediate', lastOrdinaryMeetingDay: '2023-06-16' })
  expect(said.dates.filter(({ status }) => status === 'next').map(({ kind }) => kind)).toEqual([
    'meeting',
    'verification'
  ])
  expect(said.dates.every(({ date, status }) => (date === null) === (status === 'unknown'))).toBe(true)
})

test('as text it tells what is late, what is next and why', async () => {
  const { stdout } = await run(['dates', await sampleFile(), '--today', '2023-06-14'])
  expect(stdout[0]).toMatch(/^Bidraget lämnas senast: 17 maj 2023, försenat/)
  expect(stdout.join('\n')).toContain('Sammanträde: 20 juni 2023, härnäst')
  expect(stdout.join('\n')).toContain('Omedelbar justering behövs.')
})

test('without --today it uses the computer’s own day', async () => {
  const { stdout, exitCode } = await run(['dates', await sampleFile(), '--json'])
  expect(exitCode).toBe(0)
  expect(shape.parse(JSON.parse(stdout.join('\n'))).dates[0]?.status).toBe('past')
})

test.each([
  ['a day that no calendar has', ['--today', '2024-02-30'], '--today'],
  ['an option it does not know', ['--tomorrow', '2024-02-28'], '--help']
])('refuses %s in one Swedish sentence', async (_, options, word) => {
  const { stdout, stderr, exitCode } = await run(['dates', await sampleFile(), ...options])
  expect([exitCode, stdout, stderr.length]).toEqual([2, [], 1])
  expect(stderr[0]).toContain(word)
})
