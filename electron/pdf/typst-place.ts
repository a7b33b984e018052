import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Where the typesetter and its fonts lie: paths that a thread can be handed. */
export interface TypstPlace {
  /** What `require` makes the typesetter of. */
  addon: string
  fonts: readonly string[]
}

const families = [
  { folder: 'tinos', name: 'Tinos' },
  { folder: 'arimo', name: 'Arimo' }
]
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

const fontsIn = (folderOf: (family: string) => string): readonly string[] =>
  families.flatMap(({ folder, name }) => faces.map((face) => join(folderOf(folder), face, `${name}_${face}.ttf`)))

/** The packaged program has them as files beside its archive (build/electron-builder.yml). */
function packedPlace(folder: string): TypstPlace {
  const addon = readdirSync(folder).find((name) => name.endsWith('.node')) ?? ''
  return { addon: join(folder, addon), fonts: fontsIn((family) => join(folder, family)) }
}

function installedPlace(): TypstPlace {
  const { resolve } = createRequire(import.meta.url)
  const fontFolder = (family: string): string => dirname(resolve(`@expo-google-fonts/${family}/package.json`))
  return { addon: resolve('@myriaddreamin/typst-ts-node-compiler'), fonts: fontsIn(fontFolder) }
}

/** Plain Node has no folder of resources, whatever Electron's types say. */
const resourcesOfElectron = (): string | undefined => process.resourcesPath

/** Beside the archive of the packaged program, whose folder of resources Electron names; else among the packages. */
export function typstPlace(resources: string | undefined = resourcesOfElectron()): TypstPlace {
  const packed = resources === undefined ? undefined : join(resources, 'typesetter')
  return packed !== undefined && existsSync(packed) ? packedPlace(packed) : installedPlace()
}
