// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ReviewView } from '../../../../renderer/views/review/review-view'
import { WhatChanged } from '../../../../renderer/cards/findings/what-changed'
import { unitOf } from '../../../builders/unit'
import { aMatter, idOf } from '../../a-matter'
import { OnScreen } from '../../on-screen'

const linden = unitOf({ id: idOf(2), name: 'Linden' })
const said = (text: string) => ({ text: [{ type: 'paragraph', content: [{ type: 'text', text }] }], basis: '' })
const texts = { background: said('Bidraget lämnades den 12 maj. Det skedde t.ex. i juni.') }

let screen: OnScreen
const all = (selector: string): HTMLElement[] => screen.all(selector)
const press = (name: string): Promise<void> => screen.press(screen.button(name))
const kinds = (): string[] => all('[data-part=finding] h4').map(({ textContent }) => textContent)

async function show(over: Record<string, unknown>): Promise<void> {
  const matter = aMatter({ units: [linden], decision: { form: 'approve' }, ...over })
  await screen.show(
    matter,
    'review',
    <>
      <ReviewView />
      <WhatChanged />
    </>
  )
}

beforeEach(() => {
  screen = new OnScreen()
})
afterEach(() => screen.leave())

describe('the review', () => {
  it('says calmly that there is nothing to tell', async () => {
    await show({})
    expect(document.body.textContent).toContain(
      'Papperen är lästa, och inget av det som granskningen letar efter hittades.'
    )
    expect(kinds()).toEqual([])
  })

  it('says what could not be checked, also when nothing was found', async () => {
    await show({ meeting: { date: '' } })
    expect(document.body.textContent).toContain('Det här har inte kunnat kontrolleras')
    expect(document.body.textContent).toContain('Dagarnas ordning: sammanträdesdagen är inte känd.')
  })

  it('mends one finding in one step that can be taken back', async () => {
    await show({ texts })
    expect(kinds()).toEqual(['Datum utan årtal', 'Förkortning'])
    await press('Rätta: Skriv ”den 12 maj 2023”')
    expect(kinds()).toEqual(['Förkortning'])
    await press('Ångra rätta datum utan årtal')
    expect(kinds()).toEqual(['Datum utan årtal', 'Förkortning'])
  })

  it('mends all that is safe at once', async () => {
    await show({ texts })
    await press('Rätta alla säkra (2)')
    expect(kinds()).toEqual([])
  })

  it('lets a finding stand, and shows it again when asked', async () => {
    await show({ texts })
    await press('Låt stå: Förkortning, ”t.ex.”')
    expect(kinds()).toEqual(['Datum utan årtal'])
    expect(document.body.textContent).toContain('Ett förslag har fått stå.')
    await press('Visa igen')
    expect(kinds()).toEqual(['Datum utan årtal', 'Förkortning'])
  })
})

describe('what changed since the report', () => {
  it('is not shown before the minutes are begun', async () => {
    await show({})
    expect(all('[data-part=changed]')).toEqual([])
    expect(document.body.textContent).not.toContain('Vad som ändrades')
  })

  it('stands side by side, clause by clause', async () => {
    const decided = 'Exempelnämnden godkänner inte att Linden deltar i kvalitetsutmärkelsen.'
    await show({ minutes: { itemNumber: '23', outcome: 'changed', decidedClauses: [{ id: idOf(9), text: decided }] } })
    const [proposed, taken, kind] = all('[data-part=changed] tbody td').map(({ textContent }) => textContent)
    expect([taken, kind]).toEqual([decided, 'Ändrad'])
    expect(proposed).toBe('Exempelnämnden godkänner att Linden deltar i kvalitetsutmärkelsen.')
    expect(all('[data-part=changed] ins').map(({ textContent }) => textContent)).toEqual(['inte'])
  })

  it('says so when nothing changed', async () => {
    await show({ minutes: { itemNumber: '23', outcome: 'asProposed' } })
    expect(document.body.textContent).toContain('Inga skillnader. Beslutet är det som föreslogs.')
  })
})
