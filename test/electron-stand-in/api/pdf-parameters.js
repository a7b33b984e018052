const inches = { A4: [8.27, 11.7], A5: [5.83, 8.27], Letter: [8.5, 11] }

/** Electron's options for `printToPDF`, in the words of Chromium's protocol. */
export function pdfParameters(options) {
  if (options === null || typeof options !== 'object') throw new TypeError('printToPDF needs an object of options')
  const { pageSize = 'Letter', margins = {} } = options
  const [paperWidth, paperHeight] = typeof pageSize === 'string' ? inches[pageSize] : [pageSize.width, pageSize.height]
  return {
    paperWidth,
    paperHeight,
    marginTop: margins.top ?? 0.4,
    marginBottom: margins.bottom ?? 0.4,
    marginLeft: margins.left ?? 0.4,
    marginRight: margins.right ?? 0.4,
    landscape: options.landscape ?? false,
    printBackground: options.printBackground ?? false,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false
  }
}
