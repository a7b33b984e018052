// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { usePassing } from '../../../../renderer/shell/frame/use-passing'

function Said({ what }: { what: string }) {
  const { isGone, holds } = usePassing(what)
  return isGone ? null : <p {...holds}>{what}</p>
}
const later = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds))
const shown = (): string => document.body.textContent

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('goes away by itself, and comes anew when something new is said', () => {
  const { rerender } = render(<Said what="Linden är borttagen." />)
  later(9_000)
  expect(shown()).toBe('Linden är borttagen.')
  later(2_000)
  expect(shown()).toBe('')
  rerender(<Said what="Kruton är borttagen." />)
  expect(shown()).toBe('Kruton är borttagen.')
})

it('stays while the pointer or the focus is there', () => {
  render(<Said what="Linden är borttagen." />)
  const said = document.querySelector('p') ?? document.body
  fireEvent.pointerEnter(said)
  later(60_000)
  expect(shown()).toBe('Linden är borttagen.')
  fireEvent.pointerLeave(said)
  later(11_000)
  expect(shown()).toBe('')
})
