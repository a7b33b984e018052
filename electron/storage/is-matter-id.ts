const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a matter can have such an id, which is also the name of its folder. */
export const isMatterId = (id: string): boolean => idPattern.test(id)
