import type { ElectronApplication } from '@playwright/test'

/** Remembers what the program wants the system's file manager to show, which it then does not; returns how to ask for it. */
export async function shownInFolder(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const shown: string[] = []
    shell.showItemInFolder = (path) => void shown.push(path)
    Object.assign(globalThis, { shown })
  })
  return () => app.evaluate(() => Reflect.get(globalThis, 'shown') as string[])
}
