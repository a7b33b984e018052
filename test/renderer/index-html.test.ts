import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const page = readFileSync(resolve(import.meta.dirname, '../../renderer/index.html'), 'utf8')

describe('the page under a strict CSP', () => {
  it('holds the id that keeps react-aria from injecting a style of its own', () => {
    expect(page).toContain('id="react-aria-pressable-style"')
  })

  it('has no inline script, no inline style and no address outside itself', () => {
    expect(page).not.toMatch(/<style|style=|\son\w+=|https?:|<script(?![^>]*\bsrc=)/)
  })
})
