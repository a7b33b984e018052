import { describe, expect, it } from 'vitest'
import { milestoneSchema, type Milestone } from '../../../../shared/domain/milestone'
import { exportFormats, paperKinds } from '../../../../shared/domain/paper-kind'
import { milestoneText } from '../../../../shared/text/fields/milestone-text'

const file = { file: '2023 Exempelnämnden.docx', sha256: '0'.repeat(64) }
const exported = {
  kind: 'exported' as const,
  paper: 'staff-report' as const,
  format: 'docx' as const,
  draft: false,
  ...file
}

describe('the name of a version that is kept for good', () => {
  it.each<[Milestone, string]>([
    [exported, 'Tjänsteutlåtandet exporterades som Word'],
    [{ ...exported, paper: 'minutes-extract', format: 'pdf' }, 'Protokollsutdraget exporterades som PDF'],
    [{ ...exported, draft: true }, 'Ett utkast till tjänsteutlåtandet exporterades som Word'],
    [
      { ...exported, paper: 'year-sheet', format: 'html', draft: true },
      'Ett utkast till Året på en sida exporterades som HTML'
    ],
    [{ ...exported, paper: 'cover-email', format: 'eml' }, 'Följebrevet exporterades som mejlutkast'],
    [{ kind: 'issued', paper: 'staff-report' }, 'Tjänsteutlåtandet gick ut'],
    [{ kind: 'decided' }, 'Beslutet antecknades'],
    [{ kind: 'sent' }, 'Utdraget skickades'],
    [{ kind: 'merged', with: 'arende.namndklar' }, 'Ärendet slogs ihop med arende.namndklar'],
    [{ kind: 'unlocked', because: 'Fel § i utdraget.' }, 'Ärendet låstes upp: Fel § i utdraget.'],
    [{ kind: 'unlocked', because: ' ' }, 'Ärendet låstes upp'],
    [{ kind: 'takenIn', file: 'arende.namndklar' }, 'Ärendet lästes in från arende.namndklar'],
    [{ kind: 'filed', ...file }, 'Ärendet sparades som fil'],
    [{ kind: 'workingCopy', ...file }, 'En arbetskopia i Word skapades'],
    [{ kind: 'archived', file: 'Arkiv', sha256: null }, 'Arkivpaketet skapades']
  ])('%j is %s', (milestone, words) => {
    expect(milestoneText(milestone)).toBe(words)
    expect(milestoneSchema.parse(milestone)).toEqual(milestone)
  })

  it('is one of its own for every paper and form', () => {
    const names = paperKinds.flatMap((paper) =>
      exportFormats.flatMap((format) =>
        [true, false].map((draft) => milestoneText({ ...exported, paper, format, draft }))
      )
    )
    expect(new Set(names).size).toBe(names.length)
  })
})
