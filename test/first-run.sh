#!/usr/bin/env bash
# What a newcomer meets: `npm start` in this checkout reaches its account and its page, and Ctrl-C ends it.
set -euo pipefail
out=$(mktemp)
npm start > "$out" 2>&1 &
started=$!
# npm wraps the program in itself and in a shell: the last of the line is what a terminal's Ctrl-C is for
program() {
  local last=$started child
  while child=$(pgrep -P "$last" | head -n 1) && [ -n "$child" ]; do last=$child; done
  echo "$last"
}
# whatever goes wrong below, nothing of it is left running
trap 'kill "$(program)" 2> /dev/null || true; rm -f "$out"' EXIT
for _ in $(seq 90); do
  grep -q 'Ctrl-C ends' "$out" && break
  sleep 1
done
grep -q 'P-[0-9]*-0001' "$out" || { echo 'first run: no account of a case'; cat "$out"; exit 1; }
address=$(grep -o 'http://127.0.0.1:[0-9]*' "$out" | head -1)
curl -fsS "$address/" | grep -q '<html' || { echo "first run: no page at $address"; exit 1; }
curl -fsS "$address/sandbox/cases" | grep -q 'P-[0-9]*-0001' || { echo 'first run: the page knows no cases'; exit 1; }
kill -INT "$(program)"
wait "$started" || { echo "first run: Ctrl-C ended it with $?"; exit 1; }
trap 'rm -f "$out"' EXIT
echo 'first run: account, page and end are well'
