import type { OperationName } from '../../shared/ipc/operation-names'
import type { Reply, Request } from '../../shared/ipc/operations'
import type { OrProblem } from '../../shared/ipc/or-problem'

/** What each operation does. A handler gets a payload that has been parsed, from a sender that has been checked. */
export type Handlers = {
  readonly [Name in OperationName]: (request: Request<Name>) => OrProblem<Reply<Name>> | Promise<OrProblem<Reply<Name>>>
}
