# Sourced by mvnw: without arguments Maven starts Freehold, and then its own progress would bury where to open it.
if [ $# -eq 0 ]; then
  echo "Building and starting Freehold. The first time takes a few minutes."
  set -- --quiet
fi
