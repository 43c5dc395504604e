# copy.sh FROM TO: copies a repository as a clone would have it, with the libraries of its front end.
set -euo pipefail
mkdir "$2"
tar -C "$1" --anchored --no-wildcards-match-slash --exclude=./.git --exclude=./.local --exclude=./target \
  --exclude='./*/target' --exclude='./*/*/target' --exclude=./frontend/dist -cf - . | tar -C "$2" -xf -
