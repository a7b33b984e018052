// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useMatter } from '../../../../renderer/state/matter/use-matter'
import { OpenWorkingCopy } from '../../../../renderer/errands/working-copy/open-working-copy'
import type { FoundWorkingCopy } from '../../../../renderer/state/opened/found-working-copy'
import type { MatterDraft } from '../../../../shared/domain/matter'
import type { SectionText } from '../../../../shared/domain/section-text'
import { sampleMatter } from '../../../../shared/sample/sample-matter'
import { wordTextOf } from '../../harness/word-text-of'
import { OnScreen } from '../../on-screen'

const carried = sampleMatter('2023-05-24T08:30:00.000Z')
const own = (text: string): { text: SectionText; basis: string } => ({
  text: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  basis: ''
})
const rewritten: [string, string][] = [
  ['Frågor om jämställdhet tas upp i enheternas bidrag.', 'Jämställdhet behandlas i bidragen.'],
  ['Den lyfter fram goda exempel', 'Den visar goda exempel']
]
const foundWith = (matter: MatterDraft | null): FoundWorkingCopy => ({
  outcome: 'copy',
  copy: { file: 'kopia.docx', carried: matter, cleaned: 0, text: wordTextOf(carried, rewritten) },
  here: matter && { changed: matter.changed }
})

const Texts = () => <output>{JSON.stringify(useMatter().matter.texts)}</output>
const noProblem = { problem: null, choose: () => {}, drop: () => {}, close: () => {} }

let screen: OnScreen
beforeEach(() => {
  screen = new OnScreen()
})
afterEach(() => screen.leave())

const show = (matter: MatterDraft, found: FoundWorkingCopy): Promise<void> =>
  screen.show(
    matter,
    'papers',
    <>
      <Texts />
      <OpenWorkingCopy opening={{ ...noProblem, found }} onOpened={() => {}} />
    </>
  )
const taken = (): MatterDraft['texts'] =>
  JSON.parse(document.querySelector('output')?.textContent ?? '{}') as MatterDraft['texts']

describe('a working copy of the open matter', () => {
  it('takes over what has been written in Word, in one step that is undone', async () => {
    await show(carried, foundWith(carried))
    expect(screen.text).toContain('Två avsnitt är ändrade i Word.')
    expect(taken()).toEqual({})
    await screen.press('Ta över 2 avsnitt')
    expect(Object.keys(taken()).sort()).toEqual(['background', 'genderAnalysis'])
    expect(screen.text).toContain('Två avsnitt är hämtade ur arbetskopian.')
    // The dialog, which nobody closes here, lies over the rest of the page.
    fireEvent.click(screen.named('Ångra det senaste'))
    expect(taken()).toEqual({})
  })

  it('leaves what has been changed here too, unless one says otherwise', async () => {
    const texts = { background: own('Eget.') }
    await show({ ...carried, changed: '2023-05-29T10:00:00.000Z', texts }, foundWith(carried))
    expect(screen.text).toContain('ärendet har ändrats efter det')
    expect(screen.text).toContain('Avsnittet har ändrats här också sedan kopian gjordes.')
    await screen.press('Ta över 1 avsnitt')
    expect(taken()).toMatchObject({ background: texts.background, genderAnalysis: { text: [{ type: 'paragraph' }] } })
  })

  it('all of it can be chosen', async () => {
    await show({ ...carried, texts: { background: own('Eget.') } }, foundWith(carried))
    await screen.press('Välj alla')
    await screen.press('Ta över 2 avsnitt')
    expect(JSON.stringify(taken()['background'])).toContain('Den visar goda exempel')
  })

  it('that carries no matter any more is compared with the open one all the same', async () => {
    await show(carried, foundWith(null))
    expect(screen.text).toContain('Filen bär inte längre ärendets uppgifter.')
    expect(screen.text).toContain('Två avsnitt är ändrade i Word.')
  })
})

it('a copy of another matter leads there instead', async () => {
  await show({ ...carried, id: '00000000-0000-4000-8000-000000000777' }, foundWith(carried))
  expect(screen.has('Öppna ärendet och jämför')).toBe(true)
  expect(screen.text).not.toContain('avsnitt är ändrade')
})
