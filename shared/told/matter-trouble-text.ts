import type { Problem } from '../ipc/problem'
import { problemText } from './problem-text'
import type { ProblemText } from './told'

/** Why one matter cannot be opened, as a heading and three sentences. */
export function matterTroubleText(problem: Problem, files: number): ProblemText & { title: string } {
  switch (problem.kind) {
    case 'all-damaged':
      return {
        title: 'Ärendet är skadat',
        what:
          files === 1
            ? 'Ärendets enda sparade fil är skadad och går inte att läsa.'
            : 'Alla ärendets sparade filer är skadade och går inte att läsa.',
        safe: 'Filerna ligger kvar som de är, och de andra ärendena är orörda.',
        todo: 'Har du en kopia av ärendet som fil kan den ta det skadade ärendets plats. Annars kan it-stödet återställa mappen från säkerhetskopian.'
      }
    case 'stored-by-newer':
      return {
        title: 'Ärendet är sparat av en nyare version',
        what: 'Ärendet är sparat av en nyare version av Nämndklar, som den här versionen inte kan läsa.',
        safe: 'Inget har ändrats.',
        todo: 'Uppdatera programmet på den här datorn, eller öppna ärendet på den dator där det sparades.'
      }
    case 'matter-gone':
      return {
        title: 'Ärendets mapp saknas',
        what: `Mappen med ärendet finns inte längre: ${problem.folder}.`,
        safe: 'Inget har skrivits, och de andra ärendena är orörda.',
        todo: 'Lägg tillbaka mappen, eller be it-stödet återställa den från säkerhetskopian, och försök igen.'
      }
    default:
      return { title: 'Ärendet gick inte att öppna', ...problemText(problem) }
  }
}
