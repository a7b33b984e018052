. (Join-Path $PSScriptRoot 'report.ps1')

$folder = New-Papers 'docx'
$word = New-Object -ComObject Word.Application
try {
  Write-Finding $true "Word $($word.Version) build $($word.Build)"
  $word.Visible = $false
  $word.DisplayAlerts = 0
  foreach ($file in Get-ChildItem $folder -Filter *.docx -Recurse) {
    Test-Step "Word opens $($file.Name) without repair" {
      # OpenNoRepairDialog: a damaged document is an error instead of a question.
      $document = $word.Documents.OpenNoRepairDialog($file.FullName, $false, $true, $false)
      try {
        $pages = $document.ComputeStatistics(2)
        $headings = @($document.Paragraphs | Where-Object { $_.OutlineLevel -le 2 }).Count
        $unmarked = @($document.Tables | Where-Object { $_.Rows.Item(1).HeadingFormat -eq 0 }).Count
        Write-Finding ($document.CompatibilityMode -ge 15) "$($file.Name) is in no compatibility mode" $document.CompatibilityMode
        Write-Finding ($headings -gt 0) "$($file.Name) has headings in the navigation pane" $headings
        Write-Finding ($unmarked -eq 0) "$($file.Name) has a heading row in each table" "$unmarked without"
        Write-Finding ($document.Paragraphs(1).Range.LanguageID -eq 1053) "$($file.Name) is proofread as Swedish"
        $pdf = [IO.Path]::ChangeExtension($file.FullName, '.word.pdf')
        $document.ExportAsFixedFormat($pdf, 17)
        Write-Finding $true "$($file.Name): pages in Word" $pages
      } finally {
        $document.Close($false)
      }
    }
  }
} finally {
  $word.Quit()
  [void] [Runtime.InteropServices.Marshal]::ReleaseComObject($word)
}
Write-Host "The pages as Word lays them out lie beside the papers in $folder; compare their numbers with: npm run documents"
