import type { MenuCommand } from '../../../shared/ipc/menu-command'

export type Answers = Partial<Record<MenuCommand, () => void>>

/** A file that the system handed over must not be lost when it comes before the page can take it; a key press may. */
const waits = (command: MenuCommand): boolean => command === 'open-file'

/** Who answers the menu just now, and what came before anyone did. */
export class MenuAnswers {
  readonly #answering = new Set<Answers>()
  readonly #unanswered = new Set<MenuCommand>()

  /** Answers from now on, beginning with what has waited; returns what ends it. */
  add(answers: Answers): () => void {
    this.#answering.add(answers)
    const waiting = [...this.#unanswered]
    this.#unanswered.clear()
    for (const command of waiting) this.hear(command)
    return () => void this.#answering.delete(answers)
  }

  hear(command: MenuCommand): void {
    const answers = [...this.#answering].flatMap((each) => each[command] ?? [])
    for (const answer of answers) answer()
    if (answers.length === 0 && waits(command)) this.#unanswered.add(command)
  }
}
