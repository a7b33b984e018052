import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Where the typesetter and its fonts lie: paths that a thread can be handed. */
export interface TypstPlace {
  /** What `require` makes the typesetter of. */
  addon: string
  fonts: string[]
}

const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
const families = [['tinos', 'Tinos'], ['arimo', 'Arimo']] as const

const fontNames = families.flatMap(([, name]) => faces.map((face) => `${name}_${face}.ttf`))

/** The packaged program has them as files beside its archive (build/electron-builder.yml). */
const packedPlace = (folder: string): TypstPlace => ({
  addon: join(folder, 'typesetter.node'),
  fonts: fontNames.map((name) => join(folder, name))
})

function installedPlace(): TypstPlace {
  const { resolve } = createRequire(import.meta.url)
  return {
    addon: resolve('@myriaddreamin/typst-ts-node-compiler'),
    fonts: families.flatMap(([family, name]) => faces.map((face) => resolve(`@expo-google-fonts/${family}/${face}/${name}_${face}.ttf`)))
  }
}

export function typstPlace(): TypstPlace {
  const packed = process.resourcesPath === undefined ? undefined : join(process.resourcesPath, 'typesetter')
  return packed !== undefined && existsSync(packed) ? packedPlace(packed) : installedPlace()
}
