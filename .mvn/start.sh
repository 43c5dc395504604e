# Sourced by mvnw. Java reads the names of files in the encoding of the locale, and Maven fails with a NullPointerException
# where that cannot spell the path to this folder.
case "$(pwd -P)$(cd "$(dirname "$0")" && pwd -P)$HOME" in
*[!\ -~]*)
  if [ "$(uname)" = Linux ] && [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    freehold_utf8=$(locale -a 2>/dev/null | grep -i -m 1 '\.utf-\{0,1\}8$')
    if [ -z "$freehold_utf8" ]; then
      echo "Freehold is in a folder whose name needs UTF-8, and this system has no such locale: move it to another folder." >&2
      exit 1
    fi
    LC_ALL=$freehold_utf8
    export LC_ALL
  fi
  ;;
esac

# Without arguments Maven starts Freehold: its own progress would then bury where to open it, and its
# report of a missing Node.js the one sentence that matters.
if [ $# -eq 0 ]; then
  if ! node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null || ! command -v npm >/dev/null; then
    echo "Freehold needs Node.js 20 or newer with npm and found none: install it (for example from nodejs.org)." >&2
    exit 1
  fi
  # PostgreSQL refuses to run as root, and is started in a user namespace then.
  if [ "$(uname)" = Linux ] && [ "$(id -u)" -eq 0 ] && ! unshare -U true 2>/dev/null; then
    echo "Freehold's database does not run as root, and this system does not allow unshare: run ./mvnw as another user." >&2
    exit 1
  fi
  echo "Building and starting Freehold. The first time takes a few minutes."
  set -- --quiet
fi
