; After the file type has been registered: its verb, as Windows shows it, in Swedish.
!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Namndklar.Matter\shell\open" "" "Öppna med Nämndklar"
!macroend
