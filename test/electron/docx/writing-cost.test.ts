import { expect, it } from 'vitest'
import { writeDocx } from '../../../electron/docx/write-docx'
import { floorWriter } from '../../bench/floor-writer'
import { plainPaper } from '../../bench/plain-paper'
import { benchDocument } from '../../bench/writing'
import { metaOf } from './meta'

const turns = 12

/** The least processor time of several turns, in milliseconds: what else the machine does can only add to it. */
async function leastTime(work: () => unknown): Promise<number> {
  let least = Infinity
  for (let turn = 0; turn < turns; turn += 1) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

const sheet = (units: number) => benchDocument({ paper: 'year-sheet', units })

it('a year sheet of 1 350 units is written in at most two and a half times what its text alone costs', async () => {
  const document = sheet(1_350)
  const plain = plainPaper(document)
  const floor = await leastTime(() => floorWriter(plain))
  const ours = await leastTime(() => writeDocx(document, metaOf()))
  expect(ours / floor).toBeLessThanOrEqual(2.5)
}, 120_000)

it('ten times the units are hardly more than ten times the work', async () => {
  const [small, large] = [sheet(300), sheet(3_000)]
  const before = await leastTime(() => writeDocx(small, metaOf()))
  const after = await leastTime(() => writeDocx(large, metaOf()))
  expect(Math.log10(after / before)).toBeLessThanOrEqual(1.15)
}, 120_000)
