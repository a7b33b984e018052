import type { ElectronApplication, Page } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchProgram, windowOf } from './launch-program'
import { secretary } from './secretary'

export interface Person {
  app: ElectronApplication
  page: Page
  at: ReturnType<typeof secretary>
}

/** A program with a profile of its own over shared data: somebody else at the same matters. */
export async function startPerson(folder: string, name: string, data: string): Promise<Person> {
  mkdirSync(join(folder, name), { recursive: true })
  const app = await launchProgram(join(folder, name), { env: { NAMNDKLAR_DATA: data } })
  const page = await windowOf(app)
  return { app, page, at: secretary(page) }
}
