import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canLink } from '../../harness/can-link'
import { failingOnce, type Fault } from './kit/failing-once'
import { note } from './kit/note'
import { noteSeries, savedSeries } from './kit/note-series'
import { swiftFolder } from './kit/temporary-folder'

/** Some work on a disk on which one call fails. Returns how many calls were made, and every broken promise. */
async function workWith(base: string, number: number, fault: Fault): Promise<{ made: number; violations: string[] }> {
  const hasLinks = fault.links && (await canLink(base))
  const folder = join(base, `${number}`)
  await cp(join(base, 'before'), folder, { recursive: true })
  const { machine, calls } = failingOnce(number, fault)
  const series = noteSeries(folder, { machine })
  const violations: string[] = []
  const violated = (what: string) => violations.push(`call ${number} (${calls[number]}): ${what}`)

  let acknowledged = 'before 9'
  let possible = new Set([acknowledged])
  let loaded = await series.load(true)
  if (loaded.kind === 'failed') loaded = await series.load(true)
  if (loaded.kind !== 'loaded') violated(`loading gave ${loaded.kind}`)
  const marked = await series.hold(note('marked'), 'as-newest')
  possible.add('marked')
  if (!marked.ok && marked.failure.kind === 'conflict') violated('a conflict with nobody')
  if (marked.ok) {
    acknowledged = 'marked'
    possible = new Set(['marked'])
    await marked.value.mark('why')
    marked.value.letGo()
  }
  for (const text of ['first', 'second']) {
    possible.add(text)
    const result = await series.save(note(text))
    if (!result.ok && result.failure.kind === 'conflict') violated('a conflict with nobody')
    if (!result.ok) continue
    acknowledged = text
    possible = new Set([text])
  }
  await series.settled()

  const again = noteSeries(folder)
  const reloaded = await again.load(true)
  if (reloaded.kind !== 'loaded') violated(`reloading gave ${reloaded.kind}`)
  else if (!possible.has(reloaded.state.text)) violated(`${acknowledged} is lost, ${reloaded.state.text} is there`)
  if (!(await again.save(note('after'))).ok) violated('it cannot be saved to afterwards')
  const readable = (await readdir(folder)).filter((name) => /^note\.\d{10}\.json$/.test(name))
  if (marked.ok) {
    const versions = await again.history.versions()
    const marks = versions.ok
      ? versions.value.find(({ generation }) => generation === marked.value.generation)?.marks
      : []
    const own = marks?.filter((mark) => mark.kind === 'read' && mark.reason === 'why') ?? []
    // What is refused is tried again after the next save, under the same name: one event leaves one mark.
    if (own.length !== 1) violated(`there are ${own.length} marks: ${JSON.stringify(versions)}`)
  }
  if (readable.length < 10) violated(`only ${readable.length} generations are left`)
  // An empty file that nobody owns up to may be another's claim: then a conflict is told, as it should be.
  const unowned = fault.moment === 'after' && !hasLinks && calls[number] === 'open'
  return { made: calls.length, violations: unowned ? [] : violations }
}

const codes = ['EIO', 'ENOSPC', 'EPERM', 'EBUSY', 'EACCES', 'EMFILE']

describe('one call to the disk that fails harms nothing, whichever it is', () => {
  it.each<Fault>([
    ...codes.map((code): Fault => ({ code, moment: 'before', links: true })),
    { code: 'EIO', moment: 'after', links: true },
    { code: 'EIO', moment: 'before', links: false },
    { code: 'EBUSY', moment: 'after', links: false }
  ])('with $code, $moment it was carried out, on a disk with links: $links', async (fault) => {
    const base = await swiftFolder()
    await savedSeries(
      join(base, 'before'),
      Array.from({ length: 10 }, (_, at) => `before ${at}`)
    )
    const { made, violations } = await workWith(base, Infinity, fault)
    for (let number = 0; number < made; number += 1) {
      violations.push(...(await workWith(base, number, fault)).violations)
    }
    expect(violations).toEqual([])
    expect(made).toBeGreaterThan(42)
  })
})
