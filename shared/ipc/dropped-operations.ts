/** The operations on a file that was dropped on the window. Stands alone so that the preload stays small. */
export const droppedOperations = ['lookAtDropped', 'openDropped', 'readDroppedForm', 'readDroppedTable'] as const

export type DroppedOperation = (typeof droppedOperations)[number]
