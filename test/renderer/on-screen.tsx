import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { expect } from 'vitest'
import type { MatterDraft } from '../../shared/domain/matter'
import { MatterProvider } from '../../renderer/state/matter/matter-provider'
import { ExportsProvider } from '../../renderer/state/exports/exports-provider'
import { UndoNotice } from '../../renderer/shell/frame/undo-notice'
import { useUndo } from '../../renderer/shell/frame/use-undo'
import { NavigationProvider } from '../../renderer/state/navigation/navigation-provider'
import type { ViewId } from '../../renderer/state/navigation/view-id'
import { fakeApi, type Scene } from './harness/fake-api'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const UndoButton = (): ReactNode => <button onClick={useUndo().undo}>Ångra det senaste</button>

/** A view of one matter on a page of its own, over a world in memory. */
export class OnScreen {
  readonly #root: Root
  constructor(scene: Scene = { matters: [] }) {
    Object.defineProperty(window, 'api', { value: fakeApi(scene), configurable: true })
    this.#root = createRoot(document.body.appendChild(document.createElement('div')))
  }
  show(matter: MatterDraft, start: ViewId, view: ReactNode): Promise<void> {
    return act(async () =>
      this.#root.render(
        <MatterProvider opened={{ matter, savedAt: '' }}>
          <NavigationProvider start={start}>
            <ExportsProvider>{view}</ExportsProvider>
            <UndoNotice />
            <UndoButton />
          </NavigationProvider>
        </MatterProvider>
      )
    )
  }
  get text(): string {
    return document.body.textContent
  }
  named(words: string): HTMLElement {
    const all = [...document.querySelectorAll<HTMLElement>('button, input')]
    return (
      all.find((each) => (each.getAttribute('aria-label') ?? each.textContent).includes(words)) ??
      expect.fail(`no button ${words}`)
    )
  }
  has(words: string): boolean {
    return [...document.querySelectorAll('button')].some((each) =>
      (each.getAttribute('aria-label') ?? each.textContent).includes(words)
    )
  }
  press(words: string): Promise<void> {
    return act(async () => this.named(words).click())
  }
  async leave(): Promise<void> {
    await act(async () => this.#root.unmount())
    document.body.replaceChildren()
  }
}
