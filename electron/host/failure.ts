import { app, dialog } from 'electron'
import type { Unanswered } from './second-start'
import type { Trouble } from './trouble'

/** Says in plain words that the program must stop, and stops. Without this Electron shows its own English box. */
function stopWith(title: string, message: string): void {
  dialog.showErrorBox(title, message)
  app.exit(1)
}

/** What is under way is written first: the box may stand there until somebody comes back to the desk. */
export function stopAfterUnexpected(cause: unknown, trouble: Trouble): void {
  trouble.end('Programmet avslutades av ett fel', cause)
  stopWith(
    'Nämndklar måste avslutas',
    'Något gick fel som programmet inte kan rätta till. Allt som stod som sparat finns kvar. Starta programmet igen.'
  )
}

export function stopBeforeStart(cause: unknown, trouble: Trouble): void {
  trouble.end('Programmet kunde inte starta', cause)
  stopWith(
    'Nämndklar kunde inte starta',
    'Något hindrade programmet från att starta. Inget som är sparat har ändrats. Starta om datorn och försök igen. Hjälper inte det: ge it-stödet filen namndklar.log ur programmets mapp i din lokala profil.'
  )
}

export const stopWithoutDataFolder = (folder = ''): void =>
  stopWith(
    'Nämndklar kunde inte starta',
    `Mappen för ärendena går inte att använda: ${folder || 'platsen är inte angiven som en fullständig sökväg'}. Inget har ändrats. Be it-stödet se över inställningen NAMNDKLAR_DATA och rättigheterna till mappen.`
  )

export const stopWithoutChosenFolder = (file: string): void =>
  stopWith(
    'Nämndklar kunde inte starta',
    `Det går inte att läsa vilken datamapp som är vald: ${file}. Inget har ändrats. Ta bort filen för att börja i den vanliga mappen, eller be it-stödet om hjälp.`
  )

const todo: Record<Unanswered, string> = {
  silent:
    'Det kan vara i en annan inloggning på samma server, eller ha hängt sig. Gå till det fönstret, eller avsluta Namndklar i Aktivitetshanteraren och starta igen.',
  nobody:
    'Det programmet svarar inte och syns inte på den här datorn. Starta om datorn och försök igen. Hjälper inte det: be it-stödet ta bort låset (filerna vars namn börjar på Singleton) ur mappen.'
}

export const stopBesideAnother = (unanswered: Unanswered, profile: string): void =>
  stopWith(
    'Nämndklar är redan igång',
    `Ett annat Nämndklar håller mappen ${profile}, och det här fönstret öppnades inte. Inget har ändrats. ${todo[unanswered]}`
  )
