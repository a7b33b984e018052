const words = (name) => (process.env[name] ?? '').split(',').filter((word) => word !== '')

/**
 * What the program has asked of Electron, for a spec to hold against what it should ask; and what the stand-in has been told
 * to refuse. Nobody but a test looks here: it reaches the specs as `standIn` beside Electron's own modules.
 */
export const record = {
  /** As given to each window, in order. */
  webPreferences: [],
  windowOptions: [],
  /** The schemes of each call. */
  privileges: [],
  isSandboxed: false,
  hasHardwareAcceleration: true,
  /** By the name of the method that set it. */
  sessionHandlers: {},
  sessionSettings: {},
  webRTCPolicies: [],
  windowOpenHandlers: [],
  errorBoxes: [],
  relaunched: 0,
  /** Events that never come, as on some machines. */
  withheld: new Set(words('STAND_IN_WITHHOLD')),
  /** `STAND_IN_LOCK=refused`: another holds the lock, and has not taken the message. */
  refusesLock: process.env.STAND_IN_LOCK === 'refused',
  /** `STAND_IN_SHELL=refuses`: the system has no program for anything. */
  shellRefuses: process.env.STAND_IN_SHELL === 'refuses',
  /** `STAND_IN_PACKAGED=1`: the program is told that it is packaged, with its folder's folder as its resources. */
  isPackaged: process.env.STAND_IN_PACKAGED === '1'
}
