import { readFile, writeFile } from 'node:fs/promises'

const english = 'Command="Open with Namndklar"'

/** Called by electron-builder with the MSI's project: what Windows calls opening a file is written in English there. @param {string} project */
export default async function msiProjectCreated(project) {
  const text = await readFile(project, 'utf8')
  if (!text.includes(english))
    throw new Error('The MSI’s project does not hold the English verb: see whether it is needed.')
  await writeFile(project, text.replaceAll(english, 'Command="Öppna med Nämndklar"'))
}
