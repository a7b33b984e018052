// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { CommitteeView } from '../../../../renderer/views/committee/committee-view'
import { aMatter } from '../../a-matter'
import { OnScreen } from '../../on-screen'

const screen = new OnScreen()
afterEach(() => screen.leave())

const field = (): HTMLElement =>
  document.querySelector<HTMLElement>('[data-field="committee.organisationNumber"]') ?? expect.fail('no field')

it('an organisation number is answered when its field is left', async () => {
  await screen.show(aMatter(), 'committee', <CommitteeView />)
  const input = field().querySelector('input') ?? expect.fail('no input')
  const answers = [
    ['212000-0143', 'Kontrollsiffran stämmer inte. Jämför siffrorna med registreringsbeviset.'],
    ['811218-9876', 'Det är inget organisationsnummer. Skriv tio siffror, till exempel 212000-0142.'],
    ['212000-0142', '']
  ] as const
  for (const [typed, words] of answers) {
    await screen.press(input)
    await screen.fill(input, typed)
    await screen.user.tab()
    expect(field().querySelector('[slot=errorMessage]')?.textContent ?? '').toBe(words)
  }
})
