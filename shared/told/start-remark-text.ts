import type { StartRemark } from '../ipc/start-remark'

/** A remark on the start of the program, in a few sentences: what happened, what is safe, what to do. */
export function startRemarkText(remark: StartRemark): string {
  switch (remark.kind) {
    case 'ended-unexpectedly':
      return 'Nämndklar avslutades oväntat förra gången. Allt som stod som sparat finns kvar. Händer det igen: välj Om Nämndklar i menyn Hjälp, kopiera den tekniska informationen och ge den till it-stödet.'
    case 'graphics-turned-off':
      return 'Nämndklar ritar nu utan datorns grafikkort, eftersom grafiken slutade fungera. Ärendena påverkas inte. Inget behöver göras.'
    case 'words-not-opened':
      return `Det gick inte att öppna ${remark.words.join(', ')}, eftersom det inte är en fil på den här datorn. Inget har ändrats. Välj Öppna fil och peka ut filen i stället.`
  }
}
