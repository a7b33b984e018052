import { cpus, loadavg, release, type } from 'node:os'
import type { ColdRow } from './cold-rows'
import type { Spread } from './in-turn'
import type { OwnRow } from './own-rows'
import type { Work } from './writing'
import type { WritingRow } from './writing-rows'

const writers = ['floor', 'docxtemplater', 'easy-template-x', 'docx', 'ours'] as const

const figure = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0))
const spread = ({ median, quartiles: [low, high] }: Spread): string =>
  `${figure(median)} [${figure(low)}–${figure(high)}]`
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const head = (...names: readonly string[]): readonly string[] => [row(...names), row(...names.map(() => '---'))]

const called = ({ paper, units }: Work): string =>
  `${paper === 'year-sheet' ? 'year sheet' : 'staff report'}, ${units} units`

const ratio = (ours: Spread | undefined, floor: Spread | undefined): string =>
  ours && floor ? `${(ours.median / floor.median).toFixed(1)} ×` : '–'

const warm = ({ work, figures }: WritingRow): string =>
  row(
    `${called(work)}, warm, ms`,
    ...writers.map((name) => {
      const each = figures.get(name)
      return each ? spread(each) : '–'
    }),
    ratio(figures.get('ours'), figures.get('floor'))
  )

const cold = ({ work, figures }: ColdRow): string =>
  row(
    `${called(work)}, cold process, ms · MiB`,
    ...writers.map((name) => {
      const each = figures.get(name)
      return each ? `${figure(each.processor.median)} · ${figure(each.peak.median)}` : '–'
    }),
    ratio(figures.get('ours')?.processor, figures.get('floor')?.processor)
  )

const own = ({ name, asked, spread: each }: OwnRow): string => row(name, spread(each), String(asked))

/** All figures as the table that stands in the README. */
export function benchTable(
  {
    writing,
    processes,
    ownWork
  }: {
    readonly writing: readonly WritingRow[]
    readonly processes: readonly ColdRow[]
    readonly ownWork: readonly OwnRow[]
  },
  on: string
): string {
  const [processor] = cpus()
  const load = loadavg()
    .map((each) => each.toFixed(1))
    .join(', ')
  return [
    `${on}, ${type()} ${release()}, ${cpus().length} × ${processor?.model.trim() ?? 'processor'}, Node ${process.versions.node}, load ${load} at the end.`,
    'Processor time; medians with quartiles, all writers in turn in the same run on the same text; ours composes it too.',
    '',
    ...head('DOCX', 'floor: XML by hand, fflate', 'docxtemplater', 'easy-template-x', 'docx', 'ours', 'ours / floor'),
    ...writing.map(warm),
    ...processes.map(cold),
    '',
    ...head('own work', 'ms', 'asked'),
    ...ownWork.map(own)
  ].join('\n')
}
