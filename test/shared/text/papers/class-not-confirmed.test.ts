import { describe, expect, it } from 'vitest'
import { writePlainText } from '../../../../shared/document/plain-text'
import { paperKinds, type PaperKind } from '../../../../shared/domain/paper-kind'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { checklistJson } from '../../../../shared/exchange/json/checklist-json'
import { letStand, remainingFindings } from '../../../../shared/review/let-stand'
import { review } from '../../../../shared/review/review'
import { confirmInMatter } from '../../../../shared/rules/copied/confirm-in-matter'
import { partsToConfirm } from '../../../../shared/rules/rule-parts'
import { checklistText } from '../../../../shared/text/sentences/checklist-text'
import { finishPaper } from '../../../../shared/text/papers/finish-paper'
import { unitForm } from '../../../../shared/text/papers/unit-form'
import { matterOf } from '../../../builders/matter'
import { unitOf } from '../../../builders/unit'

const copied = matterOf({
  awardYear: '2026',
  decision: { form: 'nominate', immediateVerification: 'item' },
  units: [unitOf({ awardClass: 'forskola' })],
  minutes: { itemNumber: '14', outcome: 'asProposed' }
})
const confirmed = confirmInMatter(
  copied,
  partsToConfirm(copied).map(({ field }) => field)
)

const paper = (kind: PaperKind, matter: MatterDraft) => {
  const finished = finishPaper(kind, matter, false)
  if (!finished.ok) throw new Error(JSON.stringify(finished.problem))
  return { text: writePlainText(finished.value.document), remarks: finished.value.remarks }
}

describe('a class copied from another year and not confirmed', () => {
  it.each(paperKinds)('does not stand in %s, though a unit points to it', (kind) => {
    expect(paper(kind, copied).text.toLowerCase()).not.toContain('förskola')
  })

  it.each(['staff-report', 'minutes-extract', 'verification-sheet', 'year-sheet', 'cover-email'] as const)(
    'is listed for %s as left out, with the rule that leads to it',
    (kind) => {
      expect(paper(kind, copied).remarks).toContainEqual({
        field: 'rules.classes.forskola',
        label: 'bekräftelse av klassen förskola',
        need: 'wanted'
      })
    }
  )

  it('leaves a whole nomination behind, and comes back once it is confirmed', () => {
    const clause = (matter: MatterDraft) => /^.*nominerar.*$/m.exec(paper('staff-report', matter).text)?.[0]
    expect(clause(copied)).toContain('nominerar Dagcentralen Linden till stadens kvalitetsutmärkelse 2026.')
    expect(clause(confirmed)).toContain(
      'nominerar Dagcentralen Linden i tävlingsklassen förskola till stadens kvalitetsutmärkelse 2026.'
    )
  })

  it('holds up a decision whose own wording cannot do without it', () => {
    const wording = { ...copied.committee.wording, nominate: '{Nämnden} nominerar {enhet} i {klass}.' }
    const finished = finishPaper('staff-report', { ...copied, committee: { ...copied.committee, wording } }, false)
    expect(
      !finished.ok && finished.problem.kind === 'incomplete' && finished.problem.gaps.map(({ field }) => field)
    ).toEqual(['rules.classes.forskola'])
  })

  it('is neither offered nor filled in, in the form to the unit', () => {
    const form = (matter: MatterDraft) =>
      writePlainText(unitForm(matter, unitOf({ awardClass: 'forskola' }), '')).toLowerCase()
    expect(form(copied)).not.toContain('förskola')
    expect(form(copied)).toContain('kraven är inte bekräftade för 2026 än')
    expect(form(confirmed)).toContain('förskola')
    expect(form(confirmed)).not.toContain('inte bekräftade')
  })
})

describe('criteria that nobody has confirmed', () => {
  it('are left out of the report and listed', () => {
    const { text, remarks } = paper('staff-report', copied)
    expect(text).not.toContain('För att få delta')
    expect(remarks.map(({ field, label }) => [field, label])).toEqual(
      expect.arrayContaining([
        ['rules.criteria', 'bekräftelse av årets krav'],
        ['rules.classes', 'bekräftelse av årets klasser']
      ])
    )
    expect(paper('staff-report', confirmed).remarks.map(({ field }) => field)).not.toContain('rules.criteria')
  })

  it('are marked one by one in the checklist, without another year’s source', () => {
    const [sum = '', ...rest] = checklistText(copied)
    expect(sum).toBe('Enheten uppfyller kraven för att delta. Kraven är inte bekräftade för 2026.')
    expect(rest[1]).toBe('Dagcentralen Linden: Uppfyller kraven för att delta, men kraven är inte bekräftade för 2026')
    expect(rest[2]).toBe('  - Finansieras av Stockholms stad (krav för att delta; inte bekräftat för 2026): Uppfyllt.')
    expect(checklistText(confirmed)[3]).toBe(
      '  - Finansieras av Stockholms stad (krav för att delta; Protokollsutdrag § 23, Bromma stadsdelsnämnd 2024, BRO 2024/172): Uppfyllt.'
    )
  })

  it('are told apart in the checklist for scripts', () => {
    const flags = (matter: MatterDraft) =>
      new Set(checklistJson(matter).units.flatMap(({ outcomes }) => outcomes.map((each) => each.confirmed)))
    expect([[...flags(copied)], [...flags(confirmed)]]).toEqual([[false], [true]])
  })

  it('are marked on the year’s sheet', () => {
    const open = { ...copied, units: [unitOf({ operationsPlan: '' })] }
    expect(paper('year-sheet', open).text).toContain('Verksamhetsplan med mål (inte bekräftat för 2026)')
    expect(paper('year-sheet', open).text).toContain('Uppgifter saknas (inte bekräftade)')
  })
})

describe('the review of a matter with rules that nobody has confirmed', () => {
  const told = (matter: MatterDraft) =>
    remainingFindings(matter, review(matter)).filter(({ kind }) => kind === 'rulesNotConfirmed')

  it('says so once, and leads to the rules', () => {
    expect(told(copied)).toEqual([
      {
        kind: 'rulesNotConfirmed',
        paper: 'staff-report',
        section: 'background',
        quote: '',
        message:
          'Tjänsteutlåtandet, Bakgrund: Sammanlagt 22 av årets regler är inte bekräftade för 2026 och står därför inte i papperen. Se Årets regler.',
        spot: { path: 'rules', passage: 0, start: 0 }
      }
    ])
  })

  it('counts what is left, and is silent when nothing is', () => {
    expect(told(confirmed).map(({ message }) => message)).toEqual([
      'Tjänsteutlåtandet, Bakgrund: Tre av årets regler är inte bekräftade för 2026 och står därför inte i papperen. Se Årets regler.'
    ])
    expect(told(matterOf())).toEqual([])
  })

  it('is told again when more has been let stand than was asked', () => {
    const [finding] = told(copied)
    const stood = finding ? letStand(copied, finding) : copied
    expect(told(stood)).toEqual([])
    expect(told({ ...stood, rules: confirmed.rules })).toHaveLength(1)
  })
})
