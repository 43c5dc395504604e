# Sourced by mvnw: finds a JDK 25 where the default java is another one, and says in one sentence what to install where there is none.
freehold_jdk25() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}

freehold_find_jdk25() {
  freehold_on_path=$(command -v javac 2>/dev/null || true)
  [ -z "$freehold_on_path" ] || freehold_on_path=$(dirname "$(dirname "$(readlink -f "$freehold_on_path" 2>/dev/null || echo "$freehold_on_path")")")
  for freehold_candidate in "${JAVA_HOME:-}" "$freehold_on_path" "${JAVA_HOME_25:-}" "${JAVA25_HOME:-}" "${JAVA_HOME_25_X64:-}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if freehold_jdk25 "$freehold_candidate"; then
      JAVA_HOME=$freehold_candidate
      export JAVA_HOME
      return 0
    fi
  done
  echo "Freehold needs a JDK 25 and found none: install one (for example from adoptium.net) or point JAVA_HOME to it." >&2
  return 1
}

freehold_find_jdk25 || exit 1
