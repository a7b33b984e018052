import { codeNamed } from './code-named'

/** The system's code of a failed call. An error without one is a mistake in the program, and goes on as it was. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return codeNamed(error.code)
  throw error
}
