// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it } from 'vitest'
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
const wording = 'Minst fem medarbetare inklusive chef'

let root: Root
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
const press = (label: string): Promise<void> =>
  act(async () => {
    const found = all('button').find((each) => (each.getAttribute('aria-label') ?? each.textContent) === label)
    if (!found) expect.fail(`no button ${label}`)
    found.click()
  })
const tag = (): string | undefined => all('[data-part=unit-row] [data-verdict]')[0]?.textContent

beforeEach(async () => {
  Object.defineProperty(window, 'api', { value: fakeApi({ matters: [] }), configurable: true })
  root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () =>
    root.render(
      <MatterProvider opened={{ matter: aMatter({ units: [linden] }), savedAt: '' }}>
        <NavigationProvider start="units">
          <ExportsProvider>
            <UnitsView />
            <UndoNotice />
          </ExportsProvider>
        </NavigationProvider>
      </MatterProvider>
    )
  )
  await press('Linden')
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
})

it('sets a finding aside only with a reason, tells it in the report, and lets it count again', async () => {
  await press(`Bortse från ${wording}`)
  await press('Bortse från kravet')
  expect(document.body.textContent).toContain('Skriv ett skäl.')
  const input = document.querySelector<HTMLInputElement>('[data-part=override-form] input') ?? expect.fail('no field')
  await act(async () => {
    typeInto(input, 'Tjänsten tillsätts i augusti')
  })
  await press('Bortse från kravet')
  expect(tag()).toBe('1 krav inte uppfyllt, bortses från')
  expect(document.body.textContent).toContain('Bortses från: Tjänsten tillsätts i augusti.')
  await press(`Lägg till i Ärendets beredning: ${wording}`)
  expect(document.body.textContent).toContain('Står i Ärendets beredning')
  await press(`Ta hänsyn igen till ${wording}`)
  expect(tag()).toBe('1 krav inte uppfyllt')
})
