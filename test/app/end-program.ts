import type { ElectronApplication } from '@playwright/test'

/**
 * Ends the program without the questions a user would get: what it does on closing has specs of its own. Its process
 * is given by those who ask late: Playwright knows it no more once the program has ended by itself.
 */
export async function endProgram(app: ElectronApplication, { exitCode, signalCode } = app.process()): Promise<void> {
  if (exitCode !== null || signalCode !== null) return
  const closed = app.waitForEvent('close')
  await app.evaluate(({ app }) => app.exit(0)).catch(() => {})
  await closed
}
