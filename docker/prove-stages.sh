#!/usr/bin/env bash
# Runs the Dockerfile's own RUN lines in a copy of the build context, for machines without a Docker engine, then starts the
# result as the image does: another user, files that nobody may write, one writable directory. Run as root: docker/prove-stages.sh
set -euo pipefail
cd "$(dirname "$0")/.."
[ "$(id -u)" = 0 ] || { echo "run it as root: it starts the program as nobody"; exit 2; }
work=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT
mkdir "$work/app" "$work/data"
chmod 755 "$work"
# The build context: what Dockerfile.dockerignore leaves; anything that is not tracked is left out too.
git ls-files -z --cached --others --exclude-standard | grep -zvE '^(test|k8s|docs|\.ci)/|\.test\.ts$|^[^/]*\.md$' |
  tar -cf - --null -T - | tar -xf - -C "$work/app"
cd "$work/app"
# The stages up to the last one: exactly what the file says.
sed -n '/AS build/,/^FROM ${NODE_IMAGE}$/p' "$OLDPWD/docker/Dockerfile" | sed -n 's/^RUN //p' | while IFS= read -r line; do
  echo "RUN $line"
  sh -c "$line"
done
[ ! -e node_modules/jest ] && [ ! -e node_modules/typescript ] || { echo "packages of development are left"; exit 1; }
[ -z "$(find libs services -name '*.ts' -not -path '*/node_modules/*' | head -1)" ] || { echo "sources are left"; exit 1; }
chown -R 0:0 . && chmod -R a-w,a+rX .
# nobody stands for the user that the image makes: a user with a name, which initdb asks for, and no rights.
uid=$(id -u nobody)
chown "$uid:$uid" "$work/data"
port=$(node -e "const s=require('node:net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})")
env -i PATH="$PATH" HOME=/nonexistent NODE_ENV=production HOST=127.0.0.1 PORT="$port" DATA_DIR="$work/data" \
  setpriv --reuid="$uid" --regid="$uid" --clear-groups --no-new-privs --bounding-set=-all node services/dist/main.js --target=all >"$work/log" 2>&1 &
pid=$!
for _ in $(seq 120); do
  if PORT=$port node docker/healthcheck.mjs; then
    echo "ready as user $(stat -c %u /proc/$pid), $(du -sm . | cut -f1) MB"
    kill -TERM "$pid"
    wait "$pid" && pid= && echo "ended by SIGTERM with 0" && exit 0
    echo "ended with $?"
    exit 1
  fi
  kill -0 "$pid" 2>/dev/null || break
  sleep 1
done
cat "$work/log"
exit 1
