import { useState, type ReactNode } from 'react'
import type { MatterDraft } from '../../shared/domain/matter'
import type { Problem } from '../../shared/ipc/problem'
import { announce } from '../state/window/announcer'
import { api } from '../state/api'
import { ClashesProvider } from '../parts/fields/clashes-provider'
import { MatterProvider } from '../state/matter/matter-provider'
import { matterName } from './matters/matter-name'
import type { Errand } from './use-matters-asking'
import type { OpenedMatter } from '../state/opened/opened-matter'
import { ExportsProvider } from '../state/exports/exports-provider'
import { summaryOf } from '../state/opened/summary-of'
import { QuestionDialog } from '../parts/problems/question-dialog'
import { ProblemDialog } from '../parts/problems/problem-dialog'
import { NavigationProvider } from '../state/navigation/navigation-provider'
import { MatterPanes } from './matter-panes'
import type { Theme } from '../state/window/use-theme'

interface Props {
  opened: OpenedMatter
  onLeave: (errand: Errand) => void
  /** Another matter takes this one's place in the window. */
  onOpened: (opened: OpenedMatter) => void
  theme: Theme
}

/** The window with one matter open. */
export function MatterWindow({ opened, onLeave, onOpened, theme }: Props): ReactNode {
  const [asked, setAsked] = useState<MatterDraft | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const unmake = async (matter: MatterDraft): Promise<void> => {
    const trashed = await api.trashMatter({ id: matter.id })
    if (!trashed.ok) return setProblem(trashed.problem)
    const removed = summaryOf(matter)
    announce(`${matterName(removed)} ligger i papperskorgen.`)
    onLeave({ removed })
  }
  return (
    <MatterProvider opened={opened} onUnmade={setAsked}>
      <NavigationProvider start={opened.view ?? 'overview'}>
        <ClashesProvider>
          <ExportsProvider>
            <MatterPanes opened={opened} onLeave={onLeave} onOpened={onOpened} theme={theme} />
          </ExportsProvider>
        </ClashesProvider>
      </NavigationProvider>
      {asked && (
        <QuestionDialog
          title="Ångra att ärendet skapades?"
          answers={[{ words: 'Lägg ärendet i papperskorgen', onPress: () => void unmake(asked) }]}
          refusal="Behåll ärendet"
          onClose={() => setAsked(null)}
        >
          Det finns inget annat att ångra. Ärendet kan läggas i papperskorgen, och hämtas tillbaka därifrån.
        </QuestionDialog>
      )}
      {problem && <ProblemDialog title="Det gick inte att ångra" problem={problem} onClose={() => setProblem(null)} />}
    </MatterProvider>
  )
}
