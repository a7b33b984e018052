// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RulesView } from '../../../../renderer/views/rules/rules-view'
import { profileForYear } from '../../../../shared/rules/profile-for-year'
import { aMatter } from '../../a-matter'
import { OnScreen } from '../../on-screen'

let screen: OnScreen
beforeEach(() => {
  screen = new OnScreen()
})
afterEach(() => screen.leave())

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
const labels = (): string[] => all('button').map((each) => each.getAttribute('aria-label') ?? '')
const words = (): string => document.body.textContent
const press = (label: string): Promise<void> => screen.press(label)
const field = (label: string): HTMLInputElement => screen.fields(label)[0] ?? expect.fail(`no field ${label}`)
const type = (label: string, text: string): Promise<void> => screen.fill(field(label), text)
const show = (year: string): Promise<void> =>
  screen.show(aMatter({ awardYear: year, rules: profileForYear(year) }), 'rules', <RulesView />)

describe('the rules of a year that nobody knows yet', () => {
  it('ask first which day holds this year, and take no other year’s day for an answer', async () => {
    await show('2026')
    const asked = (): string[] => all('[data-part=day-question]').map((each) => each.dataset['field'] ?? '')
    expect(asked()).toEqual(['rules.entryBy', 'rules.extractBy', 'rules.winners'])
    expect(words()).toContain('Vilken dag gäller 2026?')
    expect(labels().includes('Bekräfta sista dag för bidrag')).toBe(false)
    await type('Bidraget lämnas senast', '2024-05-17')
    await press('Använd: Bidraget lämnas senast')
    expect(asked()).toHaveLength(3)
    expect(words()).toContain('Dagen är från 2024, men ärendet gäller 2026.')
    await type('Bidraget lämnas senast', '2026-05-15')
    await press('Anvisningarna 2026')
    await press('Använd: Bidraget lämnas senast')
    expect(asked()).toEqual(['rules.extractBy', 'rules.winners'])
    expect(words()).toContain('15 maj 2026Ändra')
    expect(words()).toContain('Anvisningarna 2026')
  })

  it('confirm all the rest in one step, with the days still asked for', async () => {
    await show('2026')
    const label = labels().find((each) => /^Bekräfta alla \d+: Årets regler$/.test(each)) ?? ''
    const count = /\d+/.exec(label)?.[0] ?? ''
    await press(label)
    await press(`Bekräfta ${count}`)
    expect(all('[data-part=rule-tag]')).toHaveLength(0)
    expect(all('[data-part=day-question]')).toHaveLength(3)
    await press(`Ångra det senaste`)
    expect(all('[data-part=rule-tag]')).toHaveLength(Number(count))
  })

  it('empty the source and the scope of a class that is given another name, and give them back by undo', async () => {
    await show('2023')
    await press('Ändra klassen andra verksamheter')
    await type('Klassens namn, som det skrivs i löpande text', 'hamn och sjöfart')
    expect([field('Vad klassen omfattar, om namnet inte säger det').value, field('Källa?').value]).toEqual(['', ''])
    await press('Använd')
    const row = (name: string): string =>
      all('[data-part=rule]')
        .map(({ textContent }) => textContent)
        .find((each) => each.includes(name)) ?? ''
    expect(row('Hamn och sjöfart')).toContain('Ingen källa angiven')
    await press('Ångra det senaste')
    expect(row('Andra verksamheter')).toContain('Tjänsteutlåtande, Socialnämnden 2023')
    expect(row('Andra verksamheter')).not.toContain('(S2)')
  })
})
