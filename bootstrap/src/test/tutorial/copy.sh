# copy.sh FROM TO LIBRARIES: copies a repository as a clone would have it, with the libraries of its front end. Beside it go
# links to those that Maven has in LIBRARIES, without what was installed there of Freehold itself.
set -euo pipefail
mkdir -p "$2" "$2-libraries/dev"
tar -C "$1" --anchored --no-wildcards-match-slash --exclude=./.git --exclude=./.local --exclude=./target \
  --exclude='./*/target' --exclude='./*/*/target' --exclude=./frontend/dist -cf - . | tar -C "$2" -xf -
find "$3" -mindepth 1 -maxdepth 1 ! -name dev -exec ln -s -t "$2-libraries" {} +
if [ -d "$3/dev" ]; then
  find "$3/dev" -mindepth 1 -maxdepth 1 ! -name freehold -exec ln -s -t "$2-libraries/dev" {} +
fi
