import { act, cleanup, fireEvent, render, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { MatterDraft } from '../../shared/domain/matter'
import { MatterProvider } from '../../renderer/state/matter/matter-provider'
import { ExportsProvider } from '../../renderer/state/exports/exports-provider'
import { UndoNotice } from '../../renderer/shell/frame/undo-notice'
import { useUndo } from '../../renderer/shell/frame/use-undo'
import { NavigationProvider } from '../../renderer/state/navigation/navigation-provider'
import type { ViewId } from '../../renderer/state/navigation/view-id'
import { fakeApi, type Scene } from './harness/fake-api'

const UndoButton = (): ReactNode => <button onClick={useUndo().undo}>Ångra det senaste</button>

/** A view of one matter on a page of its own, over a world in memory, and somebody who uses it. */
export class OnScreen {
  readonly user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

  constructor(scene: Scene = { matters: [] }) {
    Object.defineProperty(window, 'api', { value: fakeApi(scene), configurable: true })
  }

  async show(matter: MatterDraft, start: ViewId, view: ReactNode): Promise<void> {
    await act(async () => {
      render(
        <MatterProvider opened={{ matter, savedAt: '' }}>
          <NavigationProvider start={start}>
            <ExportsProvider>{view}</ExportsProvider>
            <UndoNotice />
            <UndoButton />
          </NavigationProvider>
        </MatterProvider>
      )
    })
  }

  get text(): string {
    return document.body.textContent
  }

  all(selector: string): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(selector)]
  }

  /** The first that can be pressed and whose name holds the words. */
  named(words: string): HTMLElement {
    const [first] = this.#named(words)
    return first ?? within(document.body).getByRole('button', { name: words })
  }

  has(words: string): boolean {
    return this.#named(words).length > 0
  }

  /** The one button of that very name. */
  button(name: string): HTMLElement {
    return within(document.body).getByRole('button', { name, hidden: true })
  }

  fields(label: string): HTMLInputElement[] {
    return within(document.body).queryAllByLabelText<HTMLInputElement>(label)
  }

  async press(what: string | HTMLElement): Promise<void> {
    await this.user.click(typeof what === 'string' ? this.named(what) : what)
  }

  /** Has a text stand in a field, whole as from the clipboard, instead of what stood there. */
  async fill(field: HTMLElement, value: string): Promise<void> {
    await act(async () => {
      fireEvent.change(field, { target: { value } })
    })
  }

  leave(): void {
    cleanup()
    document.body.replaceChildren()
  }

  #named(words: string): HTMLElement[] {
    return this.all('button, input').filter((each) =>
      (each.getAttribute('aria-label') ?? each.textContent).includes(words)
    )
  }
}
