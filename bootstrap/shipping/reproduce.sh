#!/bin/sh
# Builds the last commit twice, in two empty folders, and compares every file that would be shipped or published.
set -eu
repository=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
commit=$(git -C "$repository" rev-parse HEAD)
# A jar keeps the modes of its files.
umask 022
for build in first the-second; do
  git clone --quiet "$repository" "$work/$build"
  (
    cd "$work/$build"
    git checkout --quiet "$commit"
    ./mvnw --batch-mode --quiet package -DskipTests "$@" > "$work/$build.log" 2>&1 || { cat "$work/$build.log"; exit 1; }
    find . \( -path './bootstrap/target/freehold/*' -o -path '*/target/*.jar' \) -not -path '*/node_modules/.package-lock.json' \
      -not -name .shipped -type f -not -path './frontend/node_modules/*' -exec sha256sum {} + | sort -k 2 > "$work/$build.sums"
  )
done
if ! diff "$work/first.sums" "$work/the-second.sums"; then
  echo "The two builds differ." >&2
  exit 1
fi
echo "Two builds, $(wc -l < "$work/first.sums") files each, are equal byte for byte."
