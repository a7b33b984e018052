// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { UnitsView } from '../../../../renderer/views/units/units-view'
import { aMatter } from '../../a-matter'
import { linden } from '../../linden'
import { OnScreen } from '../../on-screen'

const wording = 'Minst fem medarbetare inklusive chef'

let screen: OnScreen
const press = (name: string): Promise<void> => screen.press(screen.button(name))
const tag = (): string | undefined => screen.all('[data-part=unit-row] [data-verdict]')[0]?.textContent

beforeEach(async () => {
  screen = new OnScreen()
  await screen.show(aMatter({ units: [linden] }), 'units', <UnitsView />)
  await press('Linden')
})
afterEach(() => screen.leave())

it('sets a finding aside only with a reason, tells it in the report, and lets it count again', async () => {
  await press(`Bortse från ${wording}`)
  await press('Bortse från kravet')
  expect(document.body.textContent).toContain('Skriv ett skäl.')
  const input = document.querySelector<HTMLInputElement>('[data-part=override-form] input') ?? expect.fail('no field')
  await screen.user.type(input, 'Tjänsten tillsätts i augusti')
  await press('Bortse från kravet')
  expect(tag()).toBe('1 krav inte uppfyllt, bortses från')
  expect(document.body.textContent).toContain('Bortses från: Tjänsten tillsätts i augusti.')
  await press(`Lägg till i Ärendets beredning: ${wording}`)
  expect(document.body.textContent).toContain('Står i Ärendets beredning')
  await press(`Ta hänsyn igen till ${wording}`)
  expect(tag()).toBe('1 krav inte uppfyllt')
})
