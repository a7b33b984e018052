// @vitest-environment happy-dom
import { act, getByLabelText } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unitFieldNames } from '../../../../shared/domain/unit-fields'
import { unitLimitInWindow } from '../../../../shared/domain/matter'
import { UnitsView } from '../../../../renderer/views/units/units-view'
import { aMatter, idOf } from '../../a-matter'
import { linden } from '../../linden'
import { OnScreen } from '../../on-screen'

const eken = { ...linden, id: idOf(3), name: 'Eken', employees: '12' }

let screen: OnScreen
const all = (selector: string): HTMLElement[] => screen.all(selector)
const names = (): string[] => all('[data-part=unit-toggle]').map(({ textContent }) => textContent)
const tags = (): string[] => all('[data-part=unit-row] [data-verdict]').map(({ textContent }) => textContent)
const named = (words: string): HTMLElement =>
  all('button').find((button) => button.textContent.includes(words)) ?? expect.fail(`no button ${words}`)
const labelled = (words: string): HTMLElement => getByLabelText(document.body, words)
const press = (element: HTMLElement): Promise<void> => screen.press(element)
const focused = (): string | undefined => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field']

const show = (units: object[]): Promise<void> => screen.show(aMatter({ units }), 'units', <UnitsView />)
async function answer(field: string, text: string): Promise<void> {
  const input =
    document.querySelector<HTMLInputElement>(`[data-field="${field}"] input`) ?? expect.fail(`no field ${field}`)
  await screen.fill(input, text)
}

beforeEach(() => {
  screen = new OnScreen()
})
afterEach(() => screen.leave())

const shownFields = (): (string | undefined)[] =>
  all(`[data-field^="units.${linden.id}."]`).map(({ dataset }) => dataset['field']?.split('.').at(-1))

describe('the year’s units', () => {
  it('show every field of a unit, in the open unit or in the one that has left', async () => {
    const withdrawn = { ...linden, state: 'withdrawn' }
    await show([{ ...linden, participation: 'earlier' }])
    await press(named('Linden'))
    const open = shownFields()
    screen.leave()
    screen = new OnScreen()
    await show([withdrawn])
    await press(named('Linden'))
    expect(new Set([...open, ...shownFields()])).toEqual(new Set(unitFieldNames))
  })

  it('follow each key: the verdict of the unit and the sum of the matter', async () => {
    await show([linden, eken])
    expect(tags()).toEqual(['1 krav inte uppfyllt', 'Uppfyller kraven'])
    expect(document.body.textContent).toContain('En av två enheter uppfyller')
    await press(named('Linden'))
    await answer(`units.${linden.id}.employees`, '5')
    expect(tags()).toEqual(['Uppfyller kraven', 'Uppfyller kraven'])
    expect(document.body.textContent).toContain('Båda enheterna uppfyller')
  })

  it('lead from a criterion to the field that answers it', async () => {
    await show([linden])
    await press(named('Linden'))
    await press(named('Minst fem medarbetare'))
    expect(focused()).toBe(`units.${linden.id}.employees`)
  })

  it('move one step with Alt and an arrow, and keep the focus', async () => {
    await show([linden, eken])
    const toggle = named('Linden')
    act(() => toggle.focus())
    await screen.user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(names()).toEqual(['Eken', 'Linden'])
    expect(document.activeElement?.textContent).toBe('Linden')
  })

  it('come back as they were when a removal is undone', async () => {
    await show([linden, eken])
    await press(named('Linden'))
    await press(named('Ta bort'))
    expect(names()).toEqual(['Eken'])
    expect(document.body.textContent).toContain('Linden är borttagen.')
    await press(named('Ångra'))
    expect(names()).toEqual(['Linden', 'Eken'])
    expect(document.body.textContent).not.toContain('borttagen')
  })

  it('stay in the matter when withdrawn, apart from the others, and ask for the day', async () => {
    await show([linden, eken])
    await press(named('Linden'))
    await press(named('Återkalla'))
    expect(names()).toEqual(['Eken', 'Linden'])
    expect(focused()).toBe(`units.${linden.id}.withdrawnOn`)
    expect(document.querySelector('[data-part=units-withdrawn]')?.textContent).toContain('Linden')
  })

  it('are withdrawn many at once, on a day that can be read', async () => {
    await show([linden, eken])
    await press(named('Markera flera'))
    await press(named('Markera alla 2'))
    await userEvent.selectOptions(labelled('Ändra'), 'Återkallelse')
    await screen.fill(labelled('Återkallades den'), 'snart')
    expect(document.body.textContent).toContain('Skriv en dag, till exempel')
    expect(named('Återkalla två enheter')).toHaveProperty('disabled', true)
    await screen.fill(labelled('Återkallades den'), '8 maj 2023')
    await press(named('Återkalla två enheter'))
    expect(document.querySelector('[data-part=units-withdrawn]')?.textContent).toMatch(/Linden[^]*Eken/)
  })

  it('are no more than a matter holds, and the refusal is told', async () => {
    await show(Array.from({ length: unitLimitInWindow }, (_, place) => ({ ...eken, id: idOf(place + 10) })))
    await press(named('Lägg till enhet'))
    const counts = all('[aria-label="Visa bara enheter som"] b').map(({ textContent }) => Number(textContent))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(unitLimitInWindow)
    expect(document.body.textContent).toContain('högst 500 enheter')
  })
})
