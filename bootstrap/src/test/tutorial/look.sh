# look.sh APP API MANAGEMENT: starts what stands in this folder, on those ports, and writes a note in a browser.
set -euo pipefail
export APP_PORT=$1 API_PORT=$2 MANAGEMENT_PORT=$3
./mvnw > start.log 2>&1 &
service=$!
trap 'kill $service; wait $service || true' EXIT
until grep -q 'Freehold is ready' start.log; do
  kill -0 $service || { cat start.log; exit 1; }
  sleep 1
done
cd frontend
APP_URL=http://localhost:$1 API_URL=http://localhost:$2 BETTER_AUTH_SECRET=$(cat ../.local/secret) \
  npx playwright test --project=e2e e2e/tasks/note.spec.ts
