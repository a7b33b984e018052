export const openFlags = { create: 'wx+', read: 'r' } as const
