import { chainCommands, exitCode, toggleMark } from 'prosemirror-commands'
import type { Command } from 'prosemirror-state'
import { textSchema } from './text-schema'

const { break: lineBreak } = textSchema.nodes

export const toggleBold: Command = toggleMark(textSchema.marks.bold)
export const toggleItalic: Command = toggleMark(textSchema.marks.italic)

export const insertBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(lineBreak.create(), true).scrollIntoView())
  return true
})
