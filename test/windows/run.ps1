param(
  [Parameter(Mandatory = $true)] [string] $OneDriveFolder,
  [string] $ShareFolder = ''
)
. (Join-Path $PSScriptRoot 'report.ps1')

$office = (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Office\ClickToRun\Configuration' -ErrorAction SilentlyContinue).VersionToReport
Set-Content -Path $ResultFile -Encoding UTF8 -Value @(
  "Windows $([Environment]::OSVersion.Version), Office $office, Node $(node --version), $(Get-Date -Format 'yyyy-MM-dd HH:mm')"
)

# One that fails does not stop those after it: each reports for itself.
foreach ($step in 'product', 'places', 'installers', 'word', 'outlook') {
  $words = if ($step -eq 'places') { @{ OneDriveFolder = $OneDriveFolder; ShareFolder = $ShareFolder } } else { @{} }
  try { & (Join-Path $PSScriptRoot "$step.ps1") @words } catch { Write-Finding $false $step $_.Exception.Message }
}

$failed = @(Get-Content $ResultFile | Where-Object { $_ -like 'FAILED*' }).Count
Write-Host "$failed failed. The rest stands in $ResultFile; go on with checklist.md."
exit [int] ($failed -gt 0)
