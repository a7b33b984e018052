import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workingCopyChanges } from '../../../shared/exchange/working-copy/working-copy-changes'
import { otherChangeText } from '../../../shared/told/working-copy-changes-text'
import { completeMatter, randomMatter } from '../../builders/random-matter'
import { copyOf, readCopy } from './copy-of'
import { edited, paragraphOf, runOf } from './edited-in-word'

const cell = (text: string): string => `<w:tc>${paragraphOf(runOf(text))}</w:tc>`
const pasted: Record<string, [markup: string, told: RegExp]> = {
  heading: [
    paragraphOf(runOf('Ekonomiska konsekvenser'), '<w:outlineLvl w:val="1"/>') + paragraphOf(runOf('Text.')),
    /Ekonomiska konsekvenser/
  ],
  table: [
    `<w:tbl><w:tr>${cell('Kostnad')}${cell('500 kronor')}</w:tr></w:tbl>${paragraphOf('')}`,
    /En tabell i avsnittet|Kostnad|Förslaget till beslut är ändrat/
  ]
}

/** Where something can be pasted: before each paragraph and table of the text, and at its end. */
function seams(xml: string): number[] {
  const from = xml.indexOf('<w:body>') + '<w:body>'.length
  const tables = [...xml.matchAll(/<w:tbl>[^]*?<\/w:tbl>/g)].map(({ 0: table, index }) => [index, index + table.length])
  const isInTable = (at: number): boolean => tables.some(([start = 0, end = 0]) => at > start && at < end)
  return [...xml.slice(from).matchAll(/<w:p>|<w:tbl>|<w:sectPr/g)]
    .map(({ index }) => from + index)
    .filter((at) => !isInTable(at))
}

describe('what is pasted anywhere into any working copy is told of', () => {
  it.each(Object.entries(pasted))('a %s', async (_, [markup, told]) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(randomMatter, completeMatter), fc.nat(), async (matter, place) => {
        const bytes = edited(await copyOf(matter), (xml) => {
          const all = seams(xml)
          const at = all[place % all.length] ?? 0
          return xml.slice(0, at) + markup + xml.slice(at)
        })
        const { sections, others } = workingCopyChanges({ word: readCopy(bytes).text, base: matter, mine: matter })
        expect([JSON.stringify(sections), ...others.map(otherChangeText)].join('\n')).toMatch(told)
      }),
      { numRuns: 60 }
    )
  })
})
