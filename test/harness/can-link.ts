import { link, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Whether the disk that a folder lies on can give a file a second name. Some shares and memory sticks cannot. */
export async function canLink(folder: string): Promise<boolean> {
  const own = await mkdtemp(join(folder, 'link-'))
  try {
    await writeFile(join(own, 'a'), '')
    await link(join(own, 'a'), join(own, 'b'))
    return true
  } catch {
    return false
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}
