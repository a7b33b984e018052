// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MinutesView } from '../../../../renderer/views/minutes/minutes-view'
import { aMatter, idOf } from '../../a-matter'
import { OnScreen } from '../../on-screen'

let screen: OnScreen
const all = (selector: string): HTMLElement[] => screen.all(selector)
const press = (name: string): Promise<void> => screen.press(screen.button(name))
const rows = (): string[] =>
  all('[data-field="minutes.attendance"] textarea').map((area) => (area as HTMLTextAreaElement).value)

const show = (minutes: object = {}, meeting: object = {}): Promise<void> =>
  screen.show(aMatter({ minutes, meeting }), 'minutes', <MinutesView />)

beforeEach(() => {
  screen = new OnScreen()
})
afterEach(() => screen.leave())

describe('the minutes', () => {
  const attendance = ['Ada Ek', 'Bo Al'].map((text, index) => ({ id: idOf(10 + index), text }))

  it('move a row with Alt and an arrow, and the focus goes with it', async () => {
    await show({ attendance })
    const last = all('[data-field="minutes.attendance"] textarea').at(-1) ?? expect.fail('no row')
    await screen.press(last)
    await screen.user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(rows()).toEqual(['Bo Al', 'Ada Ek'])
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('Bo Al')
  })

  it('add and remove a row with the focus where one goes on', async () => {
    await show({ attendance })
    await press('Lägg till person')
    expect(rows()).toEqual(['Ada Ek', 'Bo Al', ''])
    await press('Ta bort Ada Ek')
    expect(rows()).toEqual(['Bo Al', ''])
    expect(document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field']).toContain(idOf(11))
  })

  const field = (path: string): Element | null => document.querySelector(`[data-field="${path}"]`)
  const choices = (path: string): string[] =>
    [...(field(path)?.querySelectorAll('option') ?? [])].map(({ textContent }) => textContent)

  it('ask for whom only of a serving alternate, or where a name stands already', async () => {
    await show({
      attendance: [
        { id: idOf(10), text: 'Ada Ek', role: 'servingAlternate' },
        { id: idOf(11), text: 'Bo Al', role: 'member' },
        { id: idOf(12), text: 'Cia Dal', forWhom: 'Bo Al' }
      ]
    })
    expect([10, 11, 12].map((row) => field(`minutes.attendance.${idOf(row)}.forWhom`) !== null)).toEqual([
      true,
      false,
      true
    ])
  })

  it('offer to take apart a row that tells its capacity in its text, as one step, and only where it does', async () => {
    await show({
      attendance: [
        { id: idOf(10), text: 'Frånvarande: Bo Al' },
        { id: idOf(11), text: 'Ada Ek' }
      ]
    })
    await press('Dela upp i fält: Bo Al, Frånvarande')
    expect(rows()).toEqual(['Bo Al', 'Ada Ek'])
    expect(field(`minutes.attendance.${idOf(10)}.role`)?.querySelector('select')?.value).toBe('absent')
    expect(all('button').filter(({ textContent }) => textContent.startsWith('Dela upp'))).toEqual([])
  })

  it('ask for the casting vote only where the votes are even, or where one stands already', async () => {
    for (const [vote, isAsked] of [
      [{ yes: '6', no: '6' }, true],
      [{ yes: '7', no: '5' }, false],
      [{ yes: '7', no: '5', castingVote: 'yes' }, true],
      [{}, false]
    ] as const) {
      await show({ vote })
      expect(field('minutes.vote.castingVote') !== null, JSON.stringify(vote)).toBe(isAsked)
      screen.leave()
    }
  })

  it('offer every proposal put at the meeting as what yes and no stood for', async () => {
    await show({ proposals: [{ id: idOf(10), by: 'Bo Al (M)', text: 'att en enhet stryks' }] })
    expect(choices('minutes.vote.noMeans')).toEqual([
      'Inte besvarat',
      'Bifall till tjänsteutlåtandets förslag',
      'Avslag på tjänsteutlåtandets förslag',
      'Återremiss',
      'Bordläggning',
      'Bifall till förslaget från Bo Al (M)'
    ])
  })

  it('say of a vote in words that it is no whole number, and keep it as typed', async () => {
    await show({ vote: { abstained: 'en, Person X (C)' } })
    expect(field('minutes.vote.abstained')?.textContent).toContain('Det är inget helt tal.')
    expect(field('minutes.vote.abstained')?.querySelector('input')?.value).toBe('en, Person X (C)')
  })

  it('propose the days that the rules reckon, and write them only when asked to', async () => {
    await show({}, { date: '2023-06-20' })
    const input =
      document.querySelector<HTMLInputElement>('[data-field="minutes.verifiedOn"] input') ?? expect.fail('no field')
    expect(input.value).toBe('')
    await press('Skriv 4 juli 2023')
    expect(input.value).toBe('2023-07-04')
  })

  it('offer the sections that only some minutes have', async () => {
    await show()
    expect(all('[data-part=section-additions] button').map(({ textContent }) => textContent)).toEqual([
      'Lägg till reservation',
      'Lägg till särskilt uttalande',
      'Lägg till ersättaryttrande',
      'Lägg till jäv'
    ])
    await press('Lägg till jäv')
    expect(all('[data-part=section-card] h3').map(({ textContent }) => textContent)).toEqual(['Jäv'])
    await press('Klar: Jäv')
    expect(all('[data-part=section-card]')).toEqual([])
  })
})
