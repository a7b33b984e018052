/**
 * Until when each major of Electron gets its faults mended, as known on 28 November 2026. The three newest are mended: a
 * major's time is over when the third one after it is released. Days to come are reckoned with eight weeks between majors.
 * @type {Readonly<Record<string, string>>}
 */
export const supportedUntil = { 43: '2026-12-16', 44: '2027-02-10', 45: '2027-04-07' }
