@echo off
rem Windows: a double click opens the review page in the browser. Close this window, or press Ctrl-C in it, when you are done.
cd /d "%USERPROFILE%"
set "PATH=%USERPROFILE%\.local\bin;%PATH%"
where exposure >nul 2>nul
if errorlevel 1 (
  echo exposure is not installed yet: pipx install exposure-scanner
  pause
  exit /b 1
)
exposure review
if errorlevel 1 pause
