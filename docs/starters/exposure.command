#!/bin/sh
# macOS: a double click opens the review page in the browser. Close the window, or press Ctrl-C in it, when you are done.
PATH="$HOME/.local/bin:/opt/homebrew/bin:/usr/local/bin:$PATH"
cd "$HOME" || exit 1
if ! command -v exposure >/dev/null 2>&1; then
  echo "exposure is not installed yet: pipx install exposure-scanner"
  echo "Press Return to close this window."
  read -r _
  exit 1
fi
exec exposure review
