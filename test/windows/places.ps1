param(
  [Parameter(Mandatory = $true)] [string] $OneDriveFolder,
  [string] $ShareFolder = ''
)
. (Join-Path $PSScriptRoot 'report.ps1')

function Test-Place([string] $Name, [string] $Folder) {
  New-Item -ItemType Directory -Path $Folder -Force | Out-Null
  Test-Step "the storage holds: $Name" { Invoke-Program 'npm.cmd' @('run', 'test:place', '--', $Folder) }
}

Test-Place 'OneDrive' $OneDriveFolder
Test-Place 'a path of more than 260 characters' (Join-Path $env:TEMP ('namndklar-' + ('lang mapp ' * 12).Trim()))
if ($ShareFolder) { Test-Place 'a share' $ShareFolder }

# Files On-Demand: a file that OneDrive has taken off the disk is fetched when it is read, or told; never taken for a damaged one.
Test-Step 'a matter that lies only in the cloud is read or told' {
  $folder = Join-Path $OneDriveFolder 'endast i molnet'
  New-Item -ItemType Directory -Path $folder -Force | Out-Null
  $file = Join-Path $folder 'arende.namndklar'
  Copy-Item (Get-ChildItem (Join-Path $Root 'test\cases') -Filter *.namndklar | Select-Object -First 1).FullName $file -Force
  attrib.exe +U -P $file
  Start-Sleep -Seconds 20
  Invoke-Program 'npm.cmd' @('run', '--silent', 'namndklar', '--', 'validate', $file)
}
