// @vitest-environment happy-dom
import { dequal } from 'dequal/lite'
import { act, cleanup, fireEvent, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { removeUnit } from '../../../../shared/domain/edits/remove-unit'
import { withDecisionFixed } from '../../../../shared/decided/with-decision-fixed'
import { nextYear } from '../../../../shared/exchange/next-year/next-year'
import { profileForYear } from '../../../../shared/rules/profile-for-year'
import type { OpenMatter } from '../../../../renderer/state/matter/matter-context'
import { MatterProvider } from '../../../../renderer/state/matter/matter-provider'
import { useMatter } from '../../../../renderer/state/matter/use-matter'
import { OpenOtherContext } from '../../../../renderer/state/opened/open-other-context'
import { ExportsProvider } from '../../../../renderer/state/exports/exports-provider'
import { NavigationProvider } from '../../../../renderer/state/navigation/navigation-provider'
import { views, type View } from '../../../../renderer/shell/way/views'
import { aMatter, idOf } from '../../a-matter'
import { fakeApi, type Scene } from '../../harness/fake-api'

const units = [
  {
    id: idOf(2),
    name: 'Linden',
    operator: 'city',
    employees: '4',
    state: 'registered',
    overrides: [{ criterion: 'x', reason: 'y' }]
  },
  { id: idOf(3), name: 'Eken', operator: 'city', employees: '12', state: 'registered' },
  { id: idOf(4), name: 'Alen', state: 'withdrawn' },
  { id: idOf(5), name: 'Asken', employees: '7', state: 'registered' }
]
const said = (text: string): object => ({
  text: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  basis: 'något annat'
})
const lastYear = aMatter({
  awardYear: '2022',
  id: idOf(50),
  units: [{ id: idOf(51), name: 'Boken', state: 'registered' }]
})

/** A matter in which there is something to do everywhere: rows, texts, findings, a trash, copied fields. */
function rich(): MatterDraft {
  let made = 100
  const from = aMatter({ awardYear: '2022', committee: { name: 'Exempelnämnden', department: 'Avdelningen' }, units })
  const copied = nextYear(from, {
    year: '2023',
    newId: () => idOf((made += 1)),
    changed: '2023-01-01T00:00:00.000Z'
  }).copied
  const rules = profileForYear('2026')
  const matter = aMatter({
    committee: {
      name: 'Exempelnämnden',
      department: 'Avdelningen',
      signatories: [
        { id: idOf(60), name: 'Kim', title: 'Chef' },
        { id: idOf(61), name: 'Robin', title: 'Chef' }
      ],
      verifiers: [{ id: idOf(62), role: 'Justerare', name: 'Noa' }]
    },
    rules: { ...rules, year: '2025', criteria: rules.criteria.slice(0, 2), classes: rules.classes.slice(0, 2) },
    awardYear: '2026',
    meeting: { date: '2026-06-16' },
    units,
    copied,
    decision: { form: 'approve', immediateVerification: 'none' },
    texts: { background: said('Det sker t.ex. den 12 maj Kvalitetsutmärkelsen 2023 delas ut') },
    minutes: {
      itemNumber: '23',
      outcome: 'changed',
      attendance: [
        { id: idOf(80), text: 'Kim (S)', role: 'servingAlternate' },
        { id: idOf(81), text: 'Robin (M)' }
      ],
      proposals: [{ id: idOf(82), by: 'Robin (M)', text: 'att ärendet bordläggs' }],
      reservations: [{ id: idOf(83), text: 'Robin (M)' }],
      vote: { yes: '6', no: '6' },
      decidedClauses: [
        { id: idOf(70), text: 'Nämnden godkänner.' },
        { id: idOf(71), text: 'Paragrafen.' }
      ]
    }
  })
  return withDecisionFixed(removeUnit(matter, idOf(5), '2026-01-02T10:00:00.000Z')).matter
}

const scene: Scene = {
  matters: [lastYear],
  importsRules: profileForYear('2023'),
  versions: [
    { matter: rich(), savedAt: '2026-03-03T10:00:00.000Z' },
    { matter: { ...rich(), registryNumber: 'EXN 1' }, savedAt: '2026-03-02T10:00:00.000Z' }
  ]
}

/** A dialog comes first, since it lies over the rest; tabs come last, since each of them hides what the others show. */
const turnOf = (control: HTMLElement): number =>
  control.closest('[role=dialog], [role=alertdialog]') ? 0 : control.getAttribute('role') === 'radio' ? 2 : 1
const controls = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')].filter(
    (each) =>
      !each.hasAttribute('disabled') &&
      each.getAttribute('aria-expanded') !== 'true' &&
      !/^(Avbryt|Behåll|Klar|Stäng)/.test(each.textContent)
  )
/** Rows of one kind are alike: what works in one of them works in all. */
const kindOf = (field: string): string => field.replaceAll(/[0-9a-f-]{36}/g, '*')
const nameOf = (control: HTMLElement): string =>
  [
    control.tagName,
    kindOf(control.closest('[data-field]')?.getAttribute('data-field') ?? ''),
    control.getAttribute('aria-label') ??
      document.getElementById(control.getAttribute('aria-labelledby') ?? '')?.textContent ??
      control.textContent,
    control instanceof HTMLInputElement && control.type === 'radio' ? control.value : ''
  ].join(' | ')

/** What a person does with a control: press it, choose something else in it, or type in it. */
function operate(control: HTMLElement): void {
  const isTicked = control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)
  if (control instanceof HTMLSelectElement) {
    const other = [...control.options].find(({ value }) => value !== control.value)
    fireEvent.change(control, { target: { value: other?.value ?? '' } })
  } else if (control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && !isTicked))
    fireEvent.change(control, { target: { value: `${control.value}9` } })
  else control.click()
}

/** What has been copied to the clipboard, and what has been sent, is noted beside the content, and is no step. */
const contentOf = ({ copiedOut: _copied, exchange: _sent, ...content }: MatterDraft): object => content

interface Done {
  label: string
  undone: boolean
}

/** Operates everything in a view once, opening what can be opened, and undoes each change. */
async function everythingIn(view: View, but = /(?!)/): Promise<Done[]> {
  Object.defineProperty(window, 'api', { value: fakeApi(scene), configurable: true })
  const now: { open: OpenMatter | null } = { open: null }
  const Probe = (): ReactNode => {
    const open = useMatter()
    Object.assign(now, { open })
    return null
  }
  const open = (): OpenMatter => now.open ?? expect.fail('no matter open')
  await act(async () => {
    render(
      <MatterProvider opened={{ matter: rich(), savedAt: '' }}>
        <NavigationProvider start={view.id}>
          <ExportsProvider>
            <OpenOtherContext value={() => undefined}>
              <view.body />
            </OpenOtherContext>
          </ExportsProvider>
          <Probe />
        </NavigationProvider>
      </MatterProvider>
    )
  })
  const operated = new Set<string>()
  const done: Done[] = []
  const tryOne = async (control: HTMLElement): Promise<void> => {
    const { matter: before, undoStep: last } = open()
    await act(async () => operate(control))
    const { matter, undoStep } = open()
    if (matter === before || dequal(contentOf(matter), contentOf(before))) return
    await act(async () => open().undo())
    const back = open()
    done.push({
      label: undoStep === last ? '' : (undoStep?.label ?? ''),
      undone: dequal(back.matter, before) && back.undoStep === last
    })
  }
  for (let before = -1; before !== operated.size;) {
    before = operated.size
    for (const control of controls().sort((one, other) => turnOf(one) - turnOf(other))) {
      const name = nameOf(control)
      if (!control.isConnected || operated.has(name) || but.test(control.textContent)) continue
      operated.add(name)
      const shown = document.querySelectorAll('button, input').length
      await tryOne(control)
      // What has been opened is gone through before anything else is, which may close it.
      if (document.querySelectorAll('button, input').length !== shown) break
    }
  }
  cleanup()
  document.body.replaceChildren()
  return done
}

/** Everything that can be done to a matter, by the words that follow *Ångra*. */
const deeds: Record<string, RegExp[]> = {
  overview: [],
  committee: [
    /^ändra diarienummer$/,
    /^ändra nämndens namn$/,
    /^hämta reglerna för 20\d\d$/,
    /^lägga till undertecknare$/,
    /^flytta Kim$/,
    /^ta bort Kim$/,
    /^lägga till logotyp$/
  ],
  units: [
    /^lägga till enhet$/,
    /^flytta Linden$/,
    /^återkalla Linden$/,
    /^ta tillbaka Alen$/,
    /^ta bort (Linden|Alen)$/,
    /^ändra enhetens namn$/,
    /^ändra vem som driver enheten$/,
    /^lägga tillbaka Asken$/,
    /^ta bort Asken för gott$/
  ],
  decision: [/^ändra beslutsform$/, /^ändra omedelbar justering$/],
  texts: [/^flytta avsnittet /, /^utelämna avsnittet /, /^återställa Bakgrund$/, /^ändra underskrifternas plats$/],
  review: [/^rätta /, /^låta ett förslag stå$/],
  papers: [/^anteckna att utdraget är skickat$/],
  minutes: [
    /^ändra paragrafnummer$/,
    /^ändra beslutet som det fattades$/,
    /^lägga till beslutssats$/,
    /^stryka beslutssats 1$/,
    /^stryka Linden$/,
    /^lägga till omedelbar justering$/,
    /^lägga till person$/,
    /^flytta Kim \(S\)$/,
    /^ta bort Kim \(S\)$/,
    /^ändra roll vid sammanträdet$/,
    /^ändra vem ersättaren tjänstgjorde för$/,
    /^lägga till förslag$/,
    /^ta bort förslaget från Robin \(M\)$/,
    /^ändra i vilken ordning förslagen lades fram$/,
    /^ändra vad ja betydde$/,
    /^ändra ordförandens utslagsröst$/,
    /^lägga till reservation$/
  ],
  rules: [
    /^ändra krav$/,
    /^ändra klass$/,
    /^ta bort /,
    /^flytta /,
    /^bekräfta \d+ regler$/,
    /^läsa in regler från regler\.namndklar-regler$/
  ],
  dates: [/^ändra /],
  history: [/^lägga till Boken som tillfrågad$/],
  'next-year': [/^bekräfta /],
  versions: [/^återställa versionen från den 2 mars 2026 kl\. /]
}

describe('everything that changes a matter is one step with a name, and undoing it brings back what was', () => {
  it.each(views)('in $title', async (view) => {
    // What has been typed may keep a button from being pressed: the second time round something is left alone.
    const leftAlone = { rules: /^Använd$/, papers: /^$/ }[view.id as string]
    const done = [...(await everythingIn(view)), ...(leftAlone ? await everythingIn(view, leftAlone) : [])]
    expect(done.filter(({ undone }) => !undone)).toEqual([])
    for (const { label } of done)
      expect(label).toMatch(
        /^(ändra|lägga|ta|flytta|bekräfta|återkalla|återställa|behålla|utelämna|rätta|låta|visa|hämta|läsa|bortse|byta|kryssa|anteckna|stryka|skriva) \S/
      )
    for (const deed of deeds[view.id] ?? expect.fail('a view whose changes are not listed')) {
      expect(done.map(({ label }) => label)).toContainEqual(expect.stringMatching(deed))
    }
  })
})
