# Dot-sourced by the other scripts: one line a finding, in test\windows\result.txt and on the screen.
$ErrorActionPreference = 'Stop'
$Root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$ResultFile = Join-Path $PSScriptRoot 'result.txt'

function Write-Finding([bool] $Holds, [string] $What, [string] $More = '') {
  $mark = if ($Holds) { 'ok    ' } else { 'FAILED' }
  $line = if ($More) { "$mark $What ($More)" } else { "$mark $What" }
  Add-Content -Path $ResultFile -Value $line -Encoding UTF8
  Write-Host $line
}

# Runs a block and reports whether it ended without an error.
function Test-Step([string] $What, [scriptblock] $Block) {
  try {
    & $Block
    Write-Finding $true $What
  } catch {
    Write-Finding $false $What $_.Exception.Message
  }
}

# Runs a program in the project's folder and throws when it does not end with 0.
function Invoke-Program([string] $Program, [string[]] $Words) {
  Push-Location $Root
  try {
    & $Program @Words
    if ($LASTEXITCODE -ne 0) { throw "$Program $($Words -join ' ') ended with $LASTEXITCODE" }
  } finally {
    Pop-Location
  }
}

# Makes the papers of a real matter in a new folder and answers with it.
function New-Papers([string] $Format) {
  $folder = Join-Path $env:TEMP "namndklar-$Format-$([guid]::NewGuid().ToString('N').Substring(0, 8))"
  New-Item -ItemType Directory -Path $folder | Out-Null
  foreach ($case in Get-ChildItem (Join-Path $Root 'test\cases') -Filter *.namndklar) {
    Invoke-Program 'npm.cmd' @('run', '--silent', 'namndklar', '--', 'papers', $case.FullName, '--out', (Join-Path $folder $case.BaseName), '--format', $Format, '--draft') | Out-Null
  }
  return $folder
}
