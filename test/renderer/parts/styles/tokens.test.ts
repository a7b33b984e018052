import { describe, expect, it } from 'vitest'
import { filesOf } from './stylesheets'

const page = 'parts/styles/tokens.css'
const tokens = [...(filesOf('tokens.css').get(page) ?? '').matchAll(/^ +(--[\w-]+): (.+);$/gm)].map(
  ([, name = '', value = '']) => ({ name, value })
)

/** Whether a token whose name begins so has this very value. */
const has = (start: string, value: string): boolean =>
  tokens.some((token) => token.name.startsWith(start) && token.value === value)

const lengthsIn = (value: string): string[] => value.match(/(?<![\w.])\d*\.?\d+px/g) ?? []

/** What of one declaration has a place on the page of tokens. */
function rawIn(property: string, value: string): string[] {
  // A paper's measures are shares of its sheet.
  const lengths = /--(?:pt|mm)\)/.test(value) ? [] : lengthsIn(value)
  const colours = value.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(/gi) ?? []
  const family = property.replace(/-(?:block|inline|top|right|bottom|left|start|end)\b.*$/, '')
  switch (family) {
    case 'font':
    case 'font-size':
      return [...colours, ...lengths]
    case 'margin':
    case 'padding':
    case 'gap':
    case 'inset':
      return [...colours, ...lengths.filter((length) => has('--space-', length))]
    case 'border-radius':
      return [...colours, ...lengths.filter((length) => has('--radius', length))]
    case 'outline':
      return has('--focus-ring', value) ? [value] : colours
    case 'outline-offset':
      return has('--focus-', value) ? [value] : colours
    case 'transition':
    case 'animation':
      return value.match(/\b\d*\.?\d+m?s\b/g) ?? []
    default:
      return colours
  }
}

const rawInSheets = (): string[] =>
  [...filesOf('.css')]
    .filter(([path]) => path !== page)
    .flatMap(([path, css]) =>
      [...css.matchAll(/^ +([a-z-]+): ([^;{}]+);$/gm)].flatMap(([, property = '', value = '']) =>
        rawIn(property, value).map((raw) => `${path}: ${property}: ${raw}`)
      )
    )

describe('tokens', () => {
  it('are on one page, and no other stylesheet writes a value that one of them has', () => {
    expect(rawInSheets()).toEqual([])
  })

  it('know a value written by hand', () => {
    expect(rawIn('margin-left', '-8px')).toEqual(['8px'])
    expect(rawIn('padding', '3px 10px')).toEqual([])
    expect(rawIn('font', '700 15px/1.3 var(--font-paper)')).toEqual(['15px'])
    expect(rawIn('border-bottom', '1px solid #dcd8d0')).toEqual(['#dcd8d0'])
    expect(rawIn('transition', 'left 120ms')).toEqual(['120ms'])
    expect(rawIn('outline', '2px solid var(--focus)')).toEqual(['2px solid var(--focus)'])
  })

  it('are all used', () => {
    const uses = [...filesOf('.css', '.ts', '.tsx').values()].join('\n')
    const unused = tokens.filter(({ name }) => !uses.includes(`var(${name})`)).map(({ name }) => name)
    expect(unused).toEqual([])
  })
})
