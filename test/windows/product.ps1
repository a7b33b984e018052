. (Join-Path $PSScriptRoot 'report.ps1')

Test-Step 'npm ci' { Invoke-Program 'npm.cmd' @('ci') }
Test-Step 'npm ci without the packages'' own scripts' { Invoke-Program 'npm.cmd' @('ci', '--ignore-scripts') }
Test-Step 'npm test' { Invoke-Program 'npm.cmd' @('test') }
Test-Step 'what only the real Electron can show' { Invoke-Program 'npm.cmd' @('run', 'electron-only') }
Test-Step 'the packages for Windows' { Invoke-Program 'npm.cmd' @('run', 'package', '--', '--win') }
