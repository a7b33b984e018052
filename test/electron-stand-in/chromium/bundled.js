import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpackedChromium } from './unpack.js'

/** The bundled Chromium: where it is, and the environment it needs to find its own libraries and fonts. */
export function bundledChromium(profile) {
  const folder = unpackedChromium()
  const fonts = join(profile, 'fonts')
  mkdirSync(fonts)
  writeFileSync(join(fonts, 'fonts.conf'), fontsConf(folder))
  return {
    executable: join(folder, 'chromium'),
    env: {
      FONTCONFIG_PATH: fonts,
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
    }
  }
}

/** The package's own file names a fixed temp folder; without any font every page crashes. */
const fontsConf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>

  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
