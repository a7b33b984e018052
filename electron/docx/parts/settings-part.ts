import { wordNamespace } from '../word-namespaces'
import { partMarkup, tag, valued } from '../xml/markup'

const word = 'http://schemas.microsoft.com/office/word'

const setting = (name: string, value: number): string =>
  tag('w:compatSetting', { 'w:name': name, 'w:uri': word, 'w:val': value })

/** The settings of the program's own page: those of a new document in the Word of today, and the language. */
export const settingsPart = (language: string): string =>
  partMarkup(
    tag(
      'w:settings',
      wordNamespace,
      valued('w:defaultTabStop', 567),
      valued('w:characterSpacingControl', 'doNotCompress'),
      tag(
        'w:compat',
        {},
        setting('compatibilityMode', 15),
        setting('overrideTableStyleFontSizeAndJustification', 1),
        setting('enableOpenTypeFeatures', 1),
        setting('doNotFlipMirrorIndents', 1),
        setting('differentiateMultirowTableHeaders', 1)
      ),
      valued('w:themeFontLang', language),
      valued('w:decimalSymbol', ','),
      valued('w:listSeparator', ';')
    )
  )
