// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unitLimitInWindow } from '../../../../shared/domain/matter'
import { MatterProvider } from '../../../../renderer/state/matter/matter-provider'
import { UndoNotice } from '../../../../renderer/shell/frame/undo-notice'
import { UnitsView } from '../../../../renderer/views/units/units-view'
import { ExportsProvider } from '../../../../renderer/state/exports/exports-provider'
import { NavigationProvider } from '../../../../renderer/state/navigation/navigation-provider'
import { aMatter, idOf } from '../../a-matter'
import { fakeApi } from '../../harness/fake-api'
import { typeInto } from '../../type-into'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const linden = {
  id: idOf(2),
  name: 'Linden',
  operator: 'city',
  budgetResponsibility: 'yes',
  staffResponsibility: 'yes',
  operationsPlan: 'yes',
  employees: '4',
  state: 'registered'
}
const eken = { ...linden, id: idOf(3), name: 'Eken', employees: '12' }

let root: Root
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
const names = (): string[] => all('[data-part=unit-toggle]').map(({ textContent }) => textContent)
const tags = (): string[] => all('[data-part=unit-row] [data-verdict]').map(({ textContent }) => textContent)
const named = (words: string): HTMLElement =>
  all('button').find((button) => button.textContent.includes(words)) ?? expect.fail(`no button ${words}`)
const press = (element: HTMLElement): Promise<void> => act(async () => element.click())
const focused = (): string | undefined => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field']

async function show(units: object[]): Promise<void> {
  await act(async () =>
    root.render(
      <MatterProvider opened={{ matter: aMatter({ units }), savedAt: '' }}>
        <NavigationProvider start="units">
          <ExportsProvider>
            <UnitsView />
            <UndoNotice />
          </ExportsProvider>
        </NavigationProvider>
      </MatterProvider>
    )
  )
}
async function answer(field: string, text: string): Promise<void> {
  const input =
    document.querySelector<HTMLInputElement>(`[data-field="${field}"] input`) ?? expect.fail(`no field ${field}`)
  await act(async () => {
    typeInto(input, text)
  })
}

beforeEach(() => {
  Object.defineProperty(window, 'api', { value: fakeApi({ matters: [] }), configurable: true })
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
})

describe('the year’s units', () => {
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
    toggle.focus()
    await act(async () =>
      toggle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }))
    )
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

  it('are no more than a matter holds, and the refusal is told', async () => {
    await show(Array.from({ length: unitLimitInWindow }, (_, place) => ({ ...eken, id: idOf(place + 10) })))
    await press(named('Lägg till enhet'))
    expect(names()).toHaveLength(unitLimitInWindow)
    expect(document.body.textContent).toContain('högst 500 enheter')
  })
})
