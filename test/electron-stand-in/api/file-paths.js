/**
 * `webUtils.getPathForFile` answers at once, while the protocol is asynchronous. So the preload's half stops at a
 * `debugger` statement, the path is looked up and put into its variable while the page stands still, and it goes on.
 */
export async function answerFilePaths(page) {
  page.on('Debugger.paused', ({ callFrames }) => {
    const [top] = callFrames
    const look = top?.functionName === 'getPathForFile' ? fillIn(page, top) : Promise.resolve()
    // Whatever happens, the page must not stay frozen; an unknown path stays empty, as for a synthetic file.
    look
      .catch(() => {})
      .then(() => page.send('Debugger.resume'))
      .catch(() => {})
  })
  await page.send('Debugger.enable')
}

async function fillIn(page, { callFrameId, scopeChain }) {
  const { result } = await page.send('Debugger.evaluateOnCallFrame', { callFrameId, expression: 'file' })
  const { path } = await page.send('DOM.getFileInfo', { objectId: result.objectId })
  const scopeNumber = scopeChain.findIndex(({ type }) => type === 'local')
  const newValue = { value: path }
  await page.send('Debugger.setVariableValue', { callFrameId, scopeNumber, variableName: 'path', newValue })
}
