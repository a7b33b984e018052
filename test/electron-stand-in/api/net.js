/** There is no network here, and the program never asks for one. */
export const net = { isOnline: () => false }
