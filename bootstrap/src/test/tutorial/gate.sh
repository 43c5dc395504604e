# gate.sh PORT: starts the service of the page on the gate on that port and tries it, both with the commands of the page.
set -meuo pipefail
root=$PWD port=$1
mvn() { "$root/mvnw" "$@"; }
eval "$(sed -n '/^\$ token() /,/"\$1" "\$2"); }$/s/^\(\$ \)\{0,1\}//p' README.md)"
commands=$(sed -n '/^## 4\. Try it/,$p' docs/how-to/gate-at-home.md | sed -n '/^```$/,/^```$/{/^```$/!p}' | sed "s/:8080/:$port/")
(cd docs/examples/gate && export SERVER_PORT=$port && eval "$(head -n 2 <<< "$commands")") > service.log 2>&1 &
service=$!
trap 'kill -- -$service' EXIT
until curl -s -o answer "localhost:$port"; do
  kill -0 $service || { cat service.log; exit 1; }
  sleep 1
done
eval "$(tail -n +3 <<< "$commands")"
