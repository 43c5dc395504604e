# Sourced by mvnw. Without arguments Maven starts Freehold: its own progress would then bury where to open it, and its
# report of a missing Node.js the one sentence that matters.
if [ $# -eq 0 ]; then
  if ! node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null || ! command -v npm >/dev/null; then
    echo "Freehold needs Node.js 20 or newer with npm and found none: install it (for example from nodejs.org)." >&2
    exit 1
  fi
  echo "Building and starting Freehold. The first time takes a few minutes."
  set -- --quiet
fi
