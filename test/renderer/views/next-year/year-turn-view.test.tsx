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
    units: [{ id: idOf(2), name: 'Linden', operator: 'city', state: 'registered' }]
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
  it('lists what was copied, part by part, in words', async () => {
    await show(thisYear())
    expect(screen.text).toContain('Nämndens uppgifter')
    await screen.press('Linden')
    expect(screen.text).toContain('Staden')
    expect(screen.text).toContain('från 2023')
  })

  it('confirms one line at a time, and an undo brings it back', async () => {
    await show(thisYear())
    const before = document.querySelectorAll('[data-part=copied-line]').length
    await screen.press('Bekräfta avdelning')
    expect(document.querySelectorAll('[data-part=copied-line]')).toHaveLength(before - 1)
    expect(document.activeElement).not.toBe(document.body)
    await screen.press('Ångra det senaste')
    expect(document.querySelectorAll('[data-part=copied-line]')).toHaveLength(before)
  })

  it('says what a part holds before all of it is confirmed', async () => {
    await show(thisYear())
    const confirmAll =
      [...document.querySelectorAll('button')]
        .map((each) => each.getAttribute('aria-label') ?? '')
        .find((label) => /^Bekräfta alla \d+: Nämndens uppgifter$/.test(label)) ?? ''
    await screen.press(confirmAll)
    expect(document.querySelector('[role=alertdialog]')?.textContent).toContain('Avdelning: ')
    expect(screen.text).toContain('Nämndens uppgifter')
    await screen.press(`Bekräfta ${/\d+/.exec(confirmAll)?.[0]}`)
    expect(screen.text).not.toContain('Nämndens uppgifter')
    expect(screen.text).toContain('Linden')
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
      expect.objectContaining({ matter: expect.objectContaining({ awardYear: '2024' }) })
    )
  })
})
