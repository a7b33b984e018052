/**
 * How large a matter may be, one table for all who take it: whatever the window opens can be saved, and whatever is written as a
 * file can be opened again.
 */
export const matterLimits = {
  /** The largest file, in bytes: for the gate, and for what is written. */
  fileBytes: 20 * 1024 * 1024,
  /** Parts of JSON in a file, for commands without a window too: ten thousand units written by this program have about a million. */
  partsInFile: 2_000_000,
  /**
   * And in a matter that the window opens and the store saves: five hundred units have less than half. What is wrong with each
   * part is noted in the program's own thread.
   */
  partsInWindow: 250_000
} as const
