// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { HistoryView } from '../../../../renderer/views/history/history-view'
import { recordDecision } from '../../../../shared/decided/record-decision'
import { WithdrawnNotice } from '../../../../renderer/cards/findings/withdrawn-notice'
import { MatterContext } from '../../../../renderer/state/matter/matter-context'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { aMatter, idOf } from '../../a-matter'
import { OnScreen } from '../../on-screen'

let screen: OnScreen
afterEach(() => screen.leave())

const earlier = (year: string, number: number, names: string[]): MatterDraft =>
  aMatter({
    id: idOf(number),
    awardYear: year,
    target: { units: '3' },
    units: names.map((name, place) => ({ id: idOf(number + place + 1), name, state: 'registered' }))
  })
const own = [earlier('2022', 200, ['Linden', 'Eken']), earlier('2021', 300, ['Linden'])]
const linden = { id: idOf(2), name: 'Linden', state: 'registered' }

/** Shows the view, and hands out the matter as it stands. */
async function show(matter: MatterDraft, matters = own): Promise<() => MatterDraft> {
  let now = matter
  const Seen = () => (
    <MatterContext.Consumer>
      {(open) => {
        if (open) now = open.matter
        return null
      }}
    </MatterContext.Consumer>
  )
  screen = new OnScreen({ matters })
  await screen.show(
    matter,
    'history',
    <>
      <HistoryView />
      <Seen />
    </>
  )
  return () => now
}

describe('earlier years', () => {
  it('are found in the user’s own matters and offered, not taken in', async () => {
    const matter = await show(aMatter({ units: [linden] }))
    expect(screen.text).toContain('Hittat i dina tidigare ärenden: 2021 och 2022.')
    expect(matter().units[0]?.earlierYears).toBe('')
    await screen.press('Använd 2021 och 2022 för Linden')
    expect(matter().units[0]).toMatchObject({ participation: 'earlier', earlierYears: '2021, 2022' })
    expect(screen.text).toContain('som ifyllt')
  })

  it('keep the years typed by hand when more are found', async () => {
    const matter = await show(aMatter({ units: [{ ...linden, participation: 'earlier', earlierYears: '2015' }] }))
    await screen.press('Använd 2015, 2021 och 2022 för Linden')
    expect(matter().units[0]?.earlierYears).toBe('2015, 2021, 2022')
  })

  it('are never said to be none where nothing was found', async () => {
    const matter = await show(aMatter({ units: [{ ...linden, name: 'Ny enhet' }] }))
    expect(screen.text).toContain('Det säger inget om enheten har deltagit förut.')
    expect(matter().units[0]?.participation).toBe('')
  })

  it('show the units that are missing, to be asked', async () => {
    const matter = await show(aMatter({ units: [linden] }))
    await screen.press('Lägg till Eken som tillfrågad')
    expect(matter().units[1]).toMatchObject({ name: 'Eken', state: 'asked' })
    expect(matter().copied).toEqual([{ from: '2022', fields: [`units.${matter().units[1]?.id}.name`] }])
    expect(screen.text).toContain('Ingen enhet i nämndens tidigare ärenden saknas')
  })

  it('tell the target against the outcome in words and as a table', async () => {
    await show(aMatter({ units: [linden], target: { units: '2', source: 'verksamhetsplanen' } }))
    expect(screen.text).toContain('Nämnden når därmed inte målet för 2023.')
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent)
    )
    expect(rows).toEqual([
      ['2021', '1', '3', 'Nåddes inte'],
      ['2022', '2', '3', 'Nåddes inte'],
      ['2023', '1', '2', 'Nås inte']
    ])
  })
})

describe('a unit that withdrew after the report', () => {
  const withdrawn = { ...linden, state: 'withdrawn', withdrawnOn: '2023-06-01' }

  it('is told where the minutes are written, with what to do', async () => {
    screen = new OnScreen()
    await screen.show(aMatter({ reportDate: '2023-05-24', units: [withdrawn] }), 'minutes', <WithdrawnNotice />)
    expect(screen.text).toContain('Återkallat efter tjänsteutlåtandet: Linden.')
    expect(screen.text).toContain('välj Med ändringar och ta bort bocken')
  })

  it.each([
    ['2023-06-05', 'Kontrollera mot protokollet'],
    ['2023-09-20', 'Beslutet ändras inte av det.']
  ])('on %s, beside a recorded decision, is never told to be struck afterwards', async (withdrawnOn, words) => {
    screen = new OnScreen()
    const decided = recordDecision(
      aMatter({ reportDate: '2023-05-24', meeting: { date: '2023-06-12' }, units: [linden] }),
      'asProposed',
      () => idOf(90)
    )
    await screen.show(
      { ...decided, units: decided.units.map((unit) => ({ ...unit, state: 'withdrawn', withdrawnOn })) },
      'minutes',
      <WithdrawnNotice />
    )
    expect(screen.text).toContain(words)
    expect(screen.text).not.toContain('ta bort bocken')
  })

  it('is not told of when it withdrew before', async () => {
    screen = new OnScreen()
    await screen.show(aMatter({ reportDate: '2023-06-24', units: [withdrawn] }), 'minutes', <WithdrawnNotice />)
    expect(screen.text).not.toContain('Återkallat')
  })
})
