. (Join-Path $PSScriptRoot 'report.ps1')

$dist = Join-Path $Root 'dist'
$setup = Get-ChildItem $dist -Filter '*-setup.exe' -ErrorAction SilentlyContinue | Select-Object -First 1
$msi = Get-ChildItem $dist -Filter '*.msi' -ErrorAction SilentlyContinue | Select-Object -First 1
$portable = Get-ChildItem $dist -Filter '*-portable.exe' -ErrorAction SilentlyContinue | Select-Object -First 1
$program = Join-Path $env:LOCALAPPDATA 'Programs\Namndklar\Namndklar.exe'
$data = Join-Path $env:LOCALAPPDATA 'Namndklar\data'
$mark = Join-Path $data 'ska-finnas-kvar.txt'

# Starts a program that is no console program, waits for it, and throws when it does not end with 0.
function Wait-Program([string] $Program, [string[]] $Words) {
  $ended = Start-Process -FilePath $Program -ArgumentList $Words -Wait -PassThru
  if ($ended.ExitCode -ne 0) { throw "$Program $($Words -join ' ') ended with $($ended.ExitCode)" }
}

Test-Step 'installs for one user, silently, without administrator''s rights' {
  if (-not $setup) { throw "no *-setup.exe in $dist" }
  Wait-Program $setup.FullName @('/S')
  if (-not (Test-Path $program)) { throw "$program is not there" }
}
Test-Step 'the installed program passes its self-test' { Wait-Program $program @('--selftest') }
Test-Step 'the installed program makes papers without a window' {
  $out = Join-Path $env:TEMP "namndklar-papper-$([guid]::NewGuid().ToString('N').Substring(0, 8))"
  $case = (Get-ChildItem (Join-Path $Root 'test\cases') -Filter *.namndklar | Select-Object -First 1).FullName
  Wait-Program $program @('papers', "`"$case`"", '--out', "`"$out`"", '--draft')
  if (-not (Get-ChildItem $out -Filter *.docx)) { throw 'no papers' }
}
Test-Step 'the file type belongs to the program, in the user''s own registry' {
  $kind = (Get-ItemProperty 'HKCU:\Software\Classes\.namndklar').'(default)'
  if ($kind -ne 'Namndklar.Matter') { throw "it is $kind" }
}
Test-Step 'installing over it keeps the matters' {
  New-Item -ItemType Directory -Path $data -Force | Out-Null
  Set-Content -Path $mark -Value 'kvar'
  Wait-Program $setup.FullName @('/S')
  if (-not (Test-Path $mark)) { throw "$mark is gone" }
}
Test-Step 'removing it keeps the matters' {
  Wait-Program (Join-Path (Split-Path $program) 'Uninstall Namndklar.exe') @('/S')
  Start-Sleep -Seconds 10
  if (Test-Path $program) { throw 'the program is still there' }
  if (-not (Test-Path $mark)) { throw "$mark is gone" }
  Remove-Item $mark
}
Test-Step 'the portable program passes its self-test' { Wait-Program $portable.FullName @('--selftest') }

# Asks for administrator's rights, once.
Test-Step 'installs and removes for all users, silently (MSI)' {
  if (-not $msi) { throw "no *.msi in $dist" }
  $log = Join-Path $env:TEMP 'namndklar-msi.log'
  foreach ($words in @("/i `"$($msi.FullName)`" /qn /l*v `"$log`""), @("/x `"$($msi.FullName)`" /qn")) {
    $ended = Start-Process msiexec.exe -ArgumentList $words -Verb RunAs -Wait -PassThru
    if ($ended.ExitCode -ne 0) { throw "msiexec $words ended with $($ended.ExitCode): see $log" }
  }
}
