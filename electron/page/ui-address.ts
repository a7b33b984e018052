export const uiScheme = 'app'
export const uiHost = 'ui'

/** The page's origin, as Electron tells it; Node's URL calls it "null", because it does not know the scheme. */
export const pageOrigin = `${uiScheme}://${uiHost}`
export const pageAddress = `${pageOrigin}/index.html`
