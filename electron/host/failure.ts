import { app, dialog } from 'electron'

/** Says in plain words that the program must stop, and stops. Without this Electron shows its own English box. */
function stopWith(title: string, message: string, cause?: unknown): void {
  if (cause !== undefined) process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`)
  dialog.showErrorBox(title, message)
  app.exit(1)
}

export const stopAfterUnexpected = (cause: unknown): void =>
  stopWith(
    'Nämndklar måste avslutas',
    'Något gick fel som programmet inte kan rätta till. Allt som stod som sparat finns kvar. Starta programmet igen.',
    cause
  )

export const stopBeforeStart = (cause: unknown): void =>
  stopWith(
    'Nämndklar kunde inte starta',
    'Något hindrade programmet från att starta. Inget som är sparat har ändrats. Starta om datorn och försök igen; hjälper inte det, be it-stödet att installera om programmet.',
    cause
  )

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
