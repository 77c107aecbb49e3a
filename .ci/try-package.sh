#!/usr/bin/env bash
# Packs the program, installs it in an empty folder outside the repository, and runs it there.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

npm pack --silent --workspace clockstop --pack-destination "$folder"
node_version=$(npm pkg get devDependencies.node | tr -d '"')

cd "$folder"
# The program brings no Node of its own; here it comes from npm, as the machine's may be too old.
echo '{ "private": true, "allowScripts": { "node": true } }' > package.json
npm install --silent --no-audit --no-fund "node@$node_version" ./clockstop-*.tgz

# What is tried, one line each; it must end well and say what is expected.
try() {
  local expected=$1
  shift
  echo "\$ $*"
  local said
  said=$("$@")
  grep -qF -- "$expected" <<< "$said" || { echo "expected: $expected"; echo "said: $said"; exit 1; }
}

[ ! -e node_modules/@clockstop ] || { echo 'the package asks npm for packages that it should hold'; exit 1; }
try "$(tar -xOf clockstop-*.tgz package/package.json | npx node -p 'JSON.parse(fs.readFileSync(0)).version')" \
  npx clockstop --version
try 'Exit codes' npx clockstop --help
