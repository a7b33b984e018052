// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OpenOtherContext } from '../../../../renderer/state/opened/open-other-context'
import { YearTurnView } from '../../../../renderer/views/next-year/year-turn-view'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { nextYear } from '../../../../shared/exchange/next-year/next-year'
import { aMatter, idOf } from '../../a-matter'
import { OnScreen } from '../../on-screen'

let screen: OnScreen
const opened = vi.fn()
beforeEach(() => {
  opened.mockClear()
  screen = new OnScreen()
})
afterEach(() => screen.leave())

const lastYear = (): MatterDraft =>
  aMatter({
    committee: { name: 'Exempelnämnden', department: 'Avdelningen, plan 2023' },
    units: ['Linden', 'Kruton', 'Solen'].map((name, place) => ({
      id: idOf(place + 2),
      name,
      operator: 'city',
      state: 'registered'
    }))
  })
let made = 100
const thisYear = (): MatterDraft =>
  nextYear(lastYear(), { year: '2024', newId: () => idOf((made += 1)), changed: '2024-01-01T00:00:00.000Z' })
const show = (matter: MatterDraft): Promise<void> =>
  screen.show(
    matter,
    'next-year',
    <OpenOtherContext value={opened}>
      <YearTurnView />
    </OpenOtherContext>
  )

describe('the turn of the year', () => {
  it('asks of each unit whether it takes part, by mouse and by one key, and one press answers for the rest', async () => {
    await show(thisYear())
    const checked = (): string[] =>
      [...document.querySelectorAll<HTMLInputElement>('[data-unit] input')]
        .filter((each) => each.checked)
        .map((each) => each.parentElement?.textContent ?? '')
    expect(checked()).toEqual(['Vet inte än', 'Vet inte än', 'Vet inte än'])
    expect(screen.text).toContain('Deltog 2023')
    document.querySelector<HTMLInputElement>('[data-unit] input:checked')?.focus()
    await screen.user.keyboard('n')
    expect(checked()).toEqual(['Nej', 'Vet inte än', 'Vet inte än'])
    expect(document.activeElement?.closest('[data-unit]')?.textContent).toContain('Kruton')
    await screen.press('Ja för alla 2 obesvarade')
    expect(checked()).toEqual(['Nej', 'Ja', 'Ja'])
    expect(screen.text).toContain('Två enheter deltar, en enhet deltar inte.')
    expect(document.activeElement).not.toBe(document.body)
    await screen.press('Ångra det senaste')
    expect(checked()).toEqual(['Nej', 'Vet inte än', 'Vet inte än'])
  })

  it('lists what came along once each, with what it says and where it is from', async () => {
    await show(thisYear())
    expect(screen.text).toContain('Nämndens uppgifter')
    expect(screen.text).toContain(': Staden')
    expect(screen.text).toContain('från 2023')
  })

  it('confirms one line at a time, and an undo brings it back', async () => {
    await show(thisYear())
    const before = document.querySelectorAll('[data-part=copied-line]').length
    await screen.press('Stämmer: Avdelning')
    expect(document.querySelectorAll('[data-part=copied-line]')).toHaveLength(before - 1)
    expect(document.activeElement).not.toBe(document.body)
    await screen.press('Ångra det senaste')
    expect(document.querySelectorAll('[data-part=copied-line]')).toHaveLength(before)
  })

  it('confirms the rest in one step, but never a day of another year', async () => {
    await show(thisYear())
    await screen.press('Resten stämmer, bekräfta')
    expect(screen.text).not.toContain('Nämndens uppgifter')
    expect(document.activeElement).not.toBe(document.body)
    for (const line of document.querySelectorAll('[data-part=copied-line]'))
      expect(line.textContent).toContain('Vilken dag gäller?')
  })

  it('shows where last year’s number is left in a text', async () => {
    await show(thisYear())
    expect(screen.text).toContain('årtalet 2023 står kvar')
  })

  it('makes next year’s matter and opens it', async () => {
    await show(lastYear())
    await screen.press('Nästa år från det här…')
    expect(document.querySelector<HTMLInputElement>('[role=dialog] input')?.value).toBe('2024')
    await screen.press('Skapa och öppna')
    expect(opened).toHaveBeenCalledWith(
      expect.objectContaining({ matter: expect.objectContaining({ awardYear: '2024' }), view: 'next-year' })
    )
  })
})
