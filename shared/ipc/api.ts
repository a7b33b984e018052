import type { DroppedOperation } from './dropped-operations'
import type { TaskProgress } from './long-task'
import type { MenuCommand } from './menu-command'
import type { OperationName } from './operation-names'
import type { Reply, Request } from './operations'
import type { OrProblem } from './or-problem'

type Operation<Name extends OperationName> =
  undefined extends Request<Name>
    ? () => Promise<OrProblem<Reply<Name>>>
    : (request: Request<Name>) => Promise<OrProblem<Reply<Name>>>

type Operations = { readonly [Name in Exclude<OperationName, DroppedOperation>]: Operation<Name> }

/** Each reads a file that was dropped on the page; only a real one has a path, and the page never learns it. */
type Drops = { readonly [Name in DroppedOperation]: (file: unknown) => Promise<OrProblem<Reply<Name>>> }

/** What the preload puts on `window.api`: the closed list of operations, and what main tells the page. */
export type Api = Operations &
  Drops & {
    /** Calls back at each menu command; returns what ends the listening. */
    onMenuCommand(listener: (command: MenuCommand) => void): () => void
    /** Calls back as often as a long task has come a step further. */
    onProgress(listener: (progress: TaskProgress) => void): () => void
    /** Calls back when what is unsaved must be saved now: the computer is about to sleep or be locked. */
    onFlush(listener: () => void): () => void
    /** Calls back when the window is about to close: save, then answer with `closeWindow`, or with `stayOpen` where the person is asked. */
    onClosing(listener: () => void): () => void
  }
