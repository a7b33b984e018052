import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../../electron/headless/run'
import type { MatterDraft } from '../../../shared/domain/matter'
import { writeMatterFile } from '../../../shared/exchange/matter-file'
import { letStand } from '../../../shared/review/let-stand'
import { review } from '../../../shared/review/review'
import { planted } from '../../shared/review/found'

const realCase = resolve(import.meta.dirname, '../../cases/2014-socialnamnden.namndklar')

async function reviewed(matter: MatterDraft, ...options: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'namndklar-review-'))
  const file = join(folder, 'arende.namndklar')
  await writeFile(file, writeMatterFile(matter))
  const outcome = await run(['review', file, ...options])
  await rm(folder, { recursive: true })
  return outcome
}

const mistaken = planted('views', ['I år deltar 5 enheter.'])

it('a matter without mistakes has no findings, and findings are no failure', async () => {
  expect(await run(['review', realCase])).toEqual({ stdout: ['Granskningen har inga anmärkningar.'], stderr: [], exitCode: 0 })
  expect(await run(['review', realCase, '--json'])).toEqual({ stdout: [JSON.stringify({ findings: [] }, null, 2)], stderr: [], exitCode: 0 })
  expect((await reviewed(mistaken)).exitCode).toBe(0)
})

it('each finding is told on a line with its place, its words and its mend', async () => {
  expect((await reviewed(mistaken)).stdout).toEqual([
    'En anmärkning:',
    '- Tjänsteutlåtandet, Förvaltningens synpunkter och förslag: Tal till och med tolv skrivs med bokstäver i löpande text. ”5” Skriv ”fem”.'
  ])
})

it('what someone has let stand in the window is not told again', async () => {
  const { stdout } = await reviewed(review(mistaken).reduce(letStand, mistaken))
  expect(stdout).toEqual(['Granskningen har inga anmärkningar.'])
})

it('scripts get the agreed shape', async () => {
  const { stdout } = await reviewed(mistaken, '--json')
  expect(JSON.parse(stdout.join('\n'))).toEqual({
    findings: [
      {
        kind: 'digitsForLetters',
        paper: 'staff-report',
        section: 'views',
        quote: '5',
        message: 'Tjänsteutlåtandet, Förvaltningens synpunkter och förslag: Tal till och med tolv skrivs med bokstäver i löpande text.',
        mend: { description: 'Skriv ”fem”', from: '5', to: 'fem' }
      }
    ]
  })
})

it.each([[['review']], [['review', realCase, '--fel']], [['review', '/finns/inte.namndklar']]])('bad use is refused: %j', async (args) => {
  const outcome = await run(args)
  expect({ ...outcome, stderr: outcome.stderr.length }).toEqual({ stdout: [], stderr: 1, exitCode: 2 })
})
