import { describe, expect, it } from 'vitest'
import { manual } from '../../../../shared/told/manual/manual'
import { searchManual } from '../../../../shared/told/manual/search-manual'

const chaptersFor = (sought: string): string[] => searchManual(sought).map(({ chapter }) => chapter)

describe('a search in the manual', () => {
  it('finds lines by the beginnings of their words, whatever the case and the order', () => {
    expect(chaptersFor('JUSTER omedel')).toContain('decision')
    expect(searchManual('citrix')[0]?.line).toContain('Citrix')
  })

  it('asks for all the words', () => {
    expect(chaptersFor('citrix')).toContain('it')
    expect(searchManual('citrix jordgubbe')).toEqual([])
  })

  it('finds a line by its heading too, after those that say it themselves', () => {
    const hits = searchManual('granskning')
    expect(hits[0]?.line).toMatch(/Granskning/)
    expect(hits.some(({ partTitle, line }) => partTitle === 'Granskning' && !/granskning/i.test(line))).toBe(true)
  })

  it('finds nothing for nothing', () => {
    expect(searchManual('')).toEqual([])
    expect(searchManual(' a ')).toEqual([])
  })
})

describe('the manual', () => {
  it('has each chapter once, and in each chapter each heading and line once', () => {
    expect(new Set(manual.map(({ id }) => id)).size).toBe(manual.length)
    for (const { parts } of manual) {
      const told = parts.flatMap(({ title, lines }) => [title, ...lines])
      expect(new Set(told).size).toBe(told.length)
    }
  })
})
