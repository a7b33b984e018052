import type { WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { trustedSender } from '../../../electron/ipc/trusted-sender'

const ours = { id: 1 } as WebContents
const other = { id: 2 } as WebContents
const isTrusted = trustedSender({ webContents: ours })
const frame = { parent: null, origin: 'app://ui' }

describe('who may ask', () => {
  it('is our page in the top frame of our window', () => {
    expect(isTrusted({ sender: ours, senderFrame: frame })).toBe(true)
  })

  it('is no frame that has gone, none inside the page, and no other window', () => {
    expect(isTrusted({ sender: ours, senderFrame: null })).toBe(false)
    expect(isTrusted({ sender: ours, senderFrame: { ...frame, parent: frame } })).toBe(false)
    expect(isTrusted({ sender: other, senderFrame: frame })).toBe(false)
  })

  it.each([
    '',
    'null',
    'file://',
    'app://',
    'app://ui.evil',
    'app://uix',
    'https://ui',
    'http://localhost:5173',
    'APP://UI'
  ])('is no page from %j', (origin) => {
    expect(isTrusted({ sender: ours, senderFrame: { ...frame, origin } })).toBe(false)
  })
})
