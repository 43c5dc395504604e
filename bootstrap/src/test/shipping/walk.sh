# walk.sh PAGE...: carries out the commands of the pages, one after the other, and looks whether they did what they say.
# Beside it stand systemctl; $WALK is a folder that holds the pages and /opt/freehold, and PGPORT a free port.
set -euo pipefail
export WALK PATH="$(cd "$(dirname "$0")" && pwd):$PATH"
export PGHOST=127.0.0.1 PGUSER=postgres PGPASSWORD=super LC_ALL=C.UTF-8

end() {
  status=$?
  rm -f "$WALK"/log/*.wanted
  for pid in "$WALK"/log/*.pid; do
    [ -f "$pid" ] && kill "$(cat "$pid")" 2> /dev/null || true
  done
  [ -n "${traffic:-}" ] && kill "$traffic" 2> /dev/null || true
  $not_root pg_ctl -D "$WALK/postgres" -m immediate stop > /dev/null || true
  if [ $status -ne 0 ]; then
    echo "failed in ${page:-the preparation}" >&2
    tail -n 15 "$WALK"/log/* >&2 || true
  fi
  exit $status
}

# A server of its own, for which a superuser needs a password. PostgreSQL refuses to run as root.
not_root=
[ "$(id -u)" = 0 ] && not_root="unshare -U"
echo super > "$WALK/password"
trap end EXIT
$not_root initdb -D "$WALK/postgres" -U postgres -A scram-sha-256 --pwfile="$WALK/password" -E UTF8 > /dev/null
$not_root pg_ctl -D "$WALK/postgres" -w -l "$WALK/postgres.log" \
  -o "-p $PGPORT -c unix_socket_directories= -c listen_addresses=127.0.0.1" start > /dev/null
mkdir -p "$WALK"/etc/{systemd/system,haproxy} "$WALK/var/backups"

fail() { echo "$*" >&2; exit 1; }
same() { [ "$1" = "$2" ] || fail "$3: '$1' and not '$2'"; }
sql() { psql -qAt -d freehold -c "$1"; }
tasks() { echo "https://todo.example.org/api/users/$user/tasks"; }
bearer() { echo "Authorization: Bearer $token"; }
status() { ask --no-fail-with-body -w '\n%{http_code}' "$@" | tail -n 1; }
sign_in() {
  token=$(ask https://todo.example.org/api/auth/sign-in/email \
    -d '{"email": "ada@example.org", "password": "a garden full of tulips"}' | sed -n 's/.*"token":"\([^"]*\)".*/\1/p')
}

after_install() {
  same "$(sql 'select title from task')" 'Water the tulips' "the task of the page"
  same "$(status "$(tasks)" -H "$(bearer)")" 200 "its owner reads it"
  same "$(status "$(tasks)")" 401 "nobody else does"
  same "$(status https://todo.example.org/docs)" 200 "the documentation, through the proxy"
  systemctl stop freehold-api@1
  ask --no-fail-with-body --retry 0 -i "$(tasks)" -H "$(bearer)" > "$WALK/away"
  systemctl start freehold-api@1
  grep -qi '^retry-after: 5' "$WALK/away" || fail "the proxy's own 503 has no Retry-After: $(cat "$WALK/away")"
  grep -qi '^content-type: application/problem+json' "$WALK/away" || fail "the proxy's own 503 is no problem: $(cat "$WALK/away")"
  same "$(status "$(tasks)" -H "$(bearer)")" 200 "the API is back"
  grep -q 'freehold_owner' "$WALK/etc/freehold/api.env" && fail "the API was given the owner's login"
  for file in "$WALK"/etc/freehold/{*.env,tls.key,tls.pem}; do
    same "$(stat -c %a "$file")" 600 "$file"
  done
}

before_backup() { kept=$(sql 'select * from task order by id'); }
after_backup() {
  same "$(stat -c %a "$WALK/var/backups/freehold")" 700 "who may read the backups"
  same "$(sql 'select * from task order by id')" "$kept" "the rows"
  same "$(sql "select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where relname in ('task', 'idempotency_key')")" t \
    "row security is forced"
  same "$(sql "select tableowner from pg_tables where tablename = 'task'")" freehold_owner "the owner"
  same "$(PGUSER=freehold_api PGPASSWORD=$api psql -qAt -d freehold -c "select set_config('freehold.user_id', 'nobody', false)" \
    -c 'select count(*) from task' | tail -n 1)" 0 "what the API's role sees in the name of nobody"
  same "$(status "$(tasks)" -H "$(bearer)" -d '{"title": "After the restore"}')" 201 "a new task"
  if PGUSER=freehold_owner PGPASSWORD=$owner pg_dump -d freehold -t task > "$WALK/owner.sql" 2> "$WALK/owner.log"; then
    fail "the owner could dump"
  fi
  grep -q 'row-level security' "$WALK/owner.log" || fail "$(cat "$WALK/owner.log")"
  for role in "freehold_owner $owner" "freehold_api $api"; do
    PGUSER=${role% *} PGPASSWORD=${role#* } pg_dump -d freehold > "$WALK/owner.sql" 2> "$WALK/owner.log" && fail "$role could dump"
    grep -q 'permission denied for schema auth' "$WALK/owner.log" || fail "$(cat "$WALK/owner.log")"
    PGUSER=${role% *} PGPASSWORD=${role#* } pg_dump --enable-row-security -d freehold -t task > "$WALK/owner.sql" 2> "$WALK/owner.log" &&
      fail "$role could dump the tasks of nobody"
    grep -q 'freehold.user_id is not set' "$WALK/owner.log" || fail "$(cat "$WALK/owner.log")"
  done
}

after_rotate-the-secret() {
  same "$(status "$(tasks)" -H "$(bearer)")" 401 "a token of the old secret"
  sign_in
  same "$(echo "${token%%.*}" | base64 -d 2> /dev/null | grep -o '"kid":"1"')" '"kid":"1"' "the version in a new token"
  same "$(status "$(tasks)" -H "$(bearer)")" 200 "a token of the new secret"
}

before_upgrade() {
  cp -r "$WALK/opt/freehold" "$WALK/opt/freehold.new"
  while true; do
    curl -s -w '%{http_code}\n' --cacert "$WALK/etc/freehold/tls.crt" --resolve todo.example.org:443:127.0.0.1 -H "$(bearer)" \
      -o /dev/null "$(tasks)" -o /dev/null https://todo.example.org/ >> "$WALK/traffic" || true
    sleep 0.05
  done &
  traffic=$!
}
after_upgrade() {
  kill $traffic
  [ "$(grep -c 200 "$WALK/traffic")" -gt 100 ] || fail "hardly anything was asked"
  same "$(grep -vc 200 "$WALK/traffic" || true)" 0 "requests that failed meanwhile"
  [ -f "$WALK/opt/freehold/api/freehold.aot" ] || fail "the new version has no AOT cache"
}

before_one-user() {
  bob=$(ask https://todo.example.org/api/auth/sign-up/email \
    -d '{"name": "Bob", "email": "bob@example.org", "password": "a garden full of roses"}')
  bob_id=$(echo "$bob" | sed -n 's/.*"id":"\([^"]*\)".*/\1/p')
  ask "https://todo.example.org/api/users/$bob_id/tasks" -d '{"title": "Of Bob"}' \
    -H "Authorization: Bearer $(echo "$bob" | sed -n 's/.*"token":"\([^"]*\)".*/\1/p')"
}
after_one-user() {
  same "$id" "$user" "the id"
  grep -q 'Water the tulips' "$WALK/var/backups/freehold/export.json"
  grep -q 'Of Bob' "$WALK/var/backups/freehold/export.json" && fail "the export holds tasks of others"
  grep -q '"priority" : "medium"' "$WALK/var/backups/freehold/export.json" || fail "a priority is not named as the API names it"
  grep -q "\"user_id\" : \"$user\"" "$WALK/var/backups/freehold/export.json" || fail "the export lacks the user's id"
  grep -q 'ada@example.org' "$WALK/var/backups/freehold/account.json"
  same "$(sql "select count(*) from task where user_id = '$user'")" 0 "tasks that are left"
  same "$(sql 'select title from task')" 'Of Bob' "tasks of others"
  same "$(status https://todo.example.org/api/auth/sign-in/email \
    -d '{"email": "ada@example.org", "password": "another garden full of tulips"}')" 401 "signing in"
}

for page in "$@"; do
  echo "== $page"
  if declare -F "before_$page" > /dev/null; then "before_$page"; fi
  set -x
  . "$WALK/$page.sh"
  { set +x; } 2> /dev/null
  if declare -F "after_$page" > /dev/null; then "after_$page"; fi
done
echo "all pages were carried out"
