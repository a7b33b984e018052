. (Join-Path $PSScriptRoot 'report.ps1')

$folder = Join-Path $env:TEMP "namndklar-brev-$([guid]::NewGuid().ToString('N').Substring(0, 8))"
$case = (Get-ChildItem (Join-Path $Root 'test\cases') -Filter '2023*.namndklar' | Select-Object -First 1).FullName
Invoke-Program 'npm.cmd' @('run', '--silent', 'namndklar', '--', 'papers', $case, '--out', $folder, '--paper', 'cover-email', '--format', 'eml') | Out-Null
$mail = Get-ChildItem $folder -Filter *.eml -Recurse | Select-Object -First 1

Test-Step 'the mail draft is made' { if (-not $mail) { throw 'no .eml' } }
Test-Step 'classic Outlook opens it as a draft' {
  $outlook = New-Object -ComObject Outlook.Application
  Start-Process outlook.exe -ArgumentList "/eml `"$($mail.FullName)`""
  Start-Sleep -Seconds 15
  $item = $outlook.ActiveInspector().CurrentItem
  try {
    Write-Finding (-not $item.Sent) 'it is not marked as sent'
    Write-Finding ($item.Recipients.Count -ge 1) 'it has its recipients' $item.To
    Write-Finding ($item.Subject -match 'Protokollsutdrag') 'its subject can be read' $item.Subject
    Write-Finding ($item.Attachments.Count -ge 1) 'it has the extract attached' ($item.Attachments | ForEach-Object FileName)
  } finally {
    $item.Close(1)
  }
}
Write-Host 'In the new Outlook: open the same file by a double-click, and see that it is a draft with its attachment.'
