import type { ElectronApplication } from '@playwright/test'

/** Ends the program without the questions a user would get: what it does on closing has specs of its own. */
export async function endProgram(app: ElectronApplication): Promise<void> {
  const { exitCode, signalCode } = app.process()
  if (exitCode !== null || signalCode !== null) return
  const closed = app.waitForEvent('close')
  await app.evaluate(({ app }) => app.exit(0)).catch(() => {})
  await closed
}
