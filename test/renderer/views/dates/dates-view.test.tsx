// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DatesView } from '../../../../renderer/views/dates/dates-view'
import { VerificationAdvice } from '../../../../renderer/cards/findings/verification-advice'
import { profileForYear } from '../../../../shared/rules/profile-for-year'
import { aMatter } from '../../a-matter'
import { OnScreen } from '../../on-screen'

let screen: OnScreen
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2023, 4, 5, 10) })
  screen = new OnScreen()
})
afterEach(() => {
  screen.leave()
  vi.useRealTimers()
})
const rows = (): string[] =>
  [...document.querySelectorAll('[data-part=date-row]')].map(({ textContent }) => textContent)
const row = (words: string): string => rows().find((each) => each.includes(words)) ?? expect.fail(`no date ${words}`)

describe('the view of the dates', () => {
  it('tells of every date what, when, how it stands and where it comes from', async () => {
    await screen.show(aMatter({ meeting: { date: '2023-06-20' } }), 'dates', <DatesView />)
    expect(rows()).toHaveLength(9)
    expect(row('Bidraget lämnas senast')).toContain('Onsdag 17 maj · 12 dagar kvar')
    expect(row('Bidraget lämnas senast')).toContain('Härnäst')
    expect(row('Protokollet justeras')).toContain('14 dagar, kommunallagen (2017:725) 5 kap. 69 §')
    expect(row('Handlingarna skickas ut')).toContain('Inte känt')
  })

  it('advises the last working day before a deadline on a Sunday', async () => {
    const rules = profileForYear('2023')
    const extractBy = { ...rules.extractBy, value: '2024-06-30' }
    await screen.show(aMatter({ rules: { ...rules, extractBy } }), 'dates', <DatesView />)
    expect(row('Protokollsutdraget')).toContain('Den 30 juni 2024 är en söndag')
    expect(row('Protokollsutdraget')).toContain('senast den 28 juni 2024')
  })

  it('goes to the field in the same view where a day of the matter is missing', async () => {
    await screen.show(aMatter(), 'dates', <DatesView />)
    await screen.press('Fyll i: Sammanträde')
    expect(document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field']).toBe('meeting.date')
  })

  it('shows the act’s number of days, and asks for the source of another', async () => {
    const committee = { name: 'Exempelnämnden', dayCounts: { verification: { days: '10' } } }
    await screen.show(aMatter({ committee, meeting: { date: '2023-06-20' } }), 'dates', <DatesView />)
    expect(screen.text).toContain('Lagen säger 14 dagar.')
    expect(screen.text).toContain('Nu: 2 dagar. Kommunallagen (2017:725) 8 kap. 12 §')
    expect(row('Protokollet justeras')).toContain('Fredag 30 juni')
  })

  it('writes a calendar file', async () => {
    await screen.show(aMatter(), 'dates', <DatesView />)
    await screen.press('Exportera kalenderfil')
    await vi.waitFor(() => expect(screen.text).toContain('datum.ics'))
  })
})

describe('the advice on verification', () => {
  const advise = async (date: string, isOn = false): Promise<() => void> => {
    const turnOn = vi.fn()
    await screen.show(aMatter({ meeting: { date } }), 'decision', <VerificationAdvice isOn={isOn} onTurnOn={turnOn} />)
    return turnOn
  }

  it('is that ordinary verification reaches after a meeting on 16 June', async () => {
    await advise('2023-06-16')
    expect(screen.text).toContain('Behövs inte:')
    expect(screen.has('Föreslå omedelbar justering')).toBe(false)
  })

  it('offers immediate verification from 17 June', async () => {
    const turnOn = await advise('2023-06-17')
    expect(screen.text).toContain(
      'Rekommenderas: sammanträdet är den 17 juni 2023 och ordinarie justering kan dröja till den 1 juli 2023'
    )
    await screen.press('Föreslå omedelbar justering')
    expect(turnOn).toHaveBeenCalledOnce()
  })

  it('reminds that the item must exist in writing once it is chosen', async () => {
    await advise('2023-06-20', true)
    expect(screen.text).toContain('i skrift på sammanträdet. Ta med den')
  })

  it('tells of the chair’s urgent decision and its conditions when the meeting comes too late', async () => {
    await advise('2023-07-04')
    expect(screen.text).toContain('Ingen justering hinner.')
    expect(screen.text).toContain('delegerat')
    expect(screen.has('Fyll i nämndens övriga sammanträden')).toBe(true)
  })

  it('asks for the meeting day where it is not known', async () => {
    await advise('')
    expect(screen.text).toContain('Det går inte att säga än.')
    expect(screen.has('Fyll i sammanträdesdagen')).toBe(true)
  })
})
