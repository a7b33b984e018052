import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../../electron/headless/run'
import type { MatterDraft } from '../../../shared/domain/matter'
import { writeMatterFile } from '../../../shared/exchange/file/matter-file'
import { letStand } from '../../../shared/review/let-stand'
import { review } from '../../../shared/review/review'
import { sampleMatter } from '../../../shared/sample/sample-matter'
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

const units = sampleMatter('').units.filter(({ name }) => name === 'Dagcentralen Linden')
const mistaken = planted('views', ['Arbetet har gett 5 goda exempel.'], { units })

it('a matter without mistakes has no findings, and findings are no failure', async () => {
  const sample = { ...sampleMatter(''), units }
  expect((await reviewed(sample)).stdout).toEqual(['Granskningen har inga anmärkningar.'])
  expect(await reviewed(sample, '--json')).toEqual({
    stdout: [JSON.stringify({ findings: [] }, null, 2)],
    stderr: [],
    exitCode: 0
  })
  expect((await reviewed(mistaken)).exitCode).toBe(0)
})

it('what could not be checked is told, and no more is said to be in order than what could', async () => {
  const sample = sampleMatter('')
  const open = { ...sample, units, meeting: { ...sample.meeting, date: '' } }
  expect((await reviewed(open)).stdout).toEqual([
    'Granskningen har inga anmärkningar på det som har kunnat kontrolleras.',
    'Det här har inte kunnat kontrolleras:',
    '- Dagarnas ordning: sammanträdesdagen är inte känd.'
  ])
})

it('a real matter whose units have not answered is told so', async () => {
  expect((await run(['review', realCase])).stdout).toContain(
    '- Tjänsteutlåtandet, Förvaltningens förslag till beslut: Av tre enheter som deltar saknar tre svar på något krav.'
  )
})

it('facts that contradict each other are told of the paper and section that would say them', async () => {
  const sample = sampleMatter('')
  const late = {
    ...sample,
    units,
    minutes: {
      ...sample.minutes,
      verifiedOn: '2023-06-01',
      vote: { ...sample.minutes.vote, yes: '5', no: '7' },
      outcome: 'asProposed'
    }
  }
  const { findings } = JSON.parse((await reviewed(late, '--json')).stdout.join('\n')) as {
    findings: { kind: string; paper: string; section: string }[]
  }
  expect(findings.map(({ kind, paper, section }) => [kind, paper, section])).toEqual([
    ['dateOrder', 'minutes-extract', 'head'],
    ['voteOutcome', 'minutes-extract', 'vote']
  ])
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
        message:
          'Tjänsteutlåtandet, Förvaltningens synpunkter och förslag: Tal till och med tolv skrivs med bokstäver i löpande text.',
        mend: { description: 'Skriv ”fem”', from: '5', to: 'fem' }
      }
    ]
  })
})

it.each([[['review']], [['review', realCase, '--fel']], [['review', '/finns/inte.namndklar']]])(
  'bad use is refused: %j',
  async (args) => {
    const outcome = await run(args)
    expect({ ...outcome, stderr: outcome.stderr.length }).toEqual({ stdout: [], stderr: 1, exitCode: 2 })
  }
)
