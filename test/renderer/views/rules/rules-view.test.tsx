// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RulesView } from '../../../../renderer/views/rules/rules-view'
import { profileForYear } from '../../../../shared/rules/profile-for-year'
import { aMatter } from '../../a-matter'
import { linden as tooSmall } from '../../linden'
import { OnScreen } from '../../on-screen'

const linden = { ...tooSmall, employees: '6' }

let screen: OnScreen
const all = (selector: string): HTMLElement[] => screen.all(selector)
const button = (label: string): HTMLElement =>
  all('button').find((each) => (each.getAttribute('aria-label') ?? each.textContent) === label) ??
  expect.fail(`no button ${label}`)
const press = (label: string): Promise<void> => screen.press(button(label))
const words = (): string => document.body.textContent
const field = (label: string): HTMLInputElement => screen.fields(label)[0] ?? expect.fail(`no field ${label}`)
const type = (label: string, text: string): Promise<void> => screen.fill(field(label), text)

async function show(year: string): Promise<void> {
  const matter = aMatter({ awardYear: year, rules: profileForYear(year), units: [linden] })
  await screen.show(matter, 'rules', <RulesView />)
}

beforeEach(() => {
  screen = new OnScreen({ matters: [], importsRules: profileForYear('2024') })
})
afterEach(() => screen.leave())

describe('the year’s rules', () => {
  it('mark what was copied with its year until it is confirmed, line by line or all of a section', async () => {
    await show('2026')
    const waiting = (): number => all('[data-part=rule-tag]').length
    const before = waiting()
    const { length } = profileForYear('2026').criteria
    expect(words()).toContain('från 2024 – inte bekräftad')
    await press('Bekräfta plats för utdelningen')
    expect(waiting()).toBe(before - 1)
    await press(`Bekräfta alla ${length}: Krav på enheterna`)
    expect(waiting()).toBe(before - 1)
    expect(all('[role=alertdialog] li').map(({ textContent }) => textContent)).toContain(
      'Krav: Budget i balans (från 2024)'
    )
    await press(`Bekräfta ${length}`)
    expect(waiting()).toBe(before - 1 - length)
    await press(`Ångra bekräfta ${length} regler`)
    expect(waiting()).toBe(before - 1)
  })

  it('say of an open line what to find out', async () => {
    await show('2024')
    expect(words()).toContain('Inte känt – ta reda på när protokollsutdraget ska ha kommit in')
  })

  it('show what a change does to the units before it is taken, and leave everything as it was without a yes', async () => {
    await show('2023')
    await press('Ändra kravet Minst fem medarbetare inklusive chef')
    await type('Minst så många medarbetare, chefen inräknad', '10')
    expect(words()).toContain('Ändringen gör att en enhet inte uppfyller kraven för att delta.')
    await press('Avbryt')
    await press('Ändra kravet Minst fem medarbetare inklusive chef')
    expect(field('Minst så många medarbetare, chefen inräknad').value).toBe('5')
  })

  it('take a question of the year’s own, with its wording required', async () => {
    await show('2023')
    await press('Lägg till egen fråga')
    await press('Använd')
    expect(words()).toContain('Skriv vad som krävs.')
    await type('Frågan, så att svaret ja betyder uppfyllt', 'Har ett miljödiplom')
    await press('Använd')
    expect(all('[data-part=rule-what]').map(({ textContent }) => textContent)).toContain(
      'Har ett miljödiplomKrav för att delta, gäller alla'
    )
  })

  it('ask before a criterion is removed, and give it back', async () => {
    await show('2023')
    await press('Ändra kravet Verksamhetsplan med mål')
    await press('Ta bort kravet Verksamhetsplan med mål')
    expect(words()).toContain('Verksamhetsplan med mål: uppfyllt → frågas inte')
    await press('Ja, ta bort')
    expect(words()).toContain('Kravet Verksamhetsplan med mål är borttagen.')
    await press('Ångra ta bort kravet Verksamhetsplan med mål')
    button('Ändra kravet Verksamhetsplan med mål')
  })

  it('show what a file would change, and change nothing before a yes', async () => {
    await show('2023')
    await press('Läs in regler från fil…')
    expect(words()).toContain('Filen gäller 2024, och ärendet 2023.')
    expect(words()).toContain('Sista dag för bidrag: 17 maj 2023 → 17 maj 2024')
    expect(all('[data-part=rule-tag]')).toHaveLength(0)
    await press('Använd reglerna')
    expect(all('[data-part=rule-tag]').length).toBeGreaterThan(0)
  })
})
