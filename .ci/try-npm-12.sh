#!/usr/bin/env bash
# npm 12 runs no install script that the root package.json does not allow. Installs a fresh copy of the
# repository with it, and runs the program there.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

tar --exclude=node_modules --exclude=.git --exclude=dist --exclude=clockstop-data -cf - . | tar -xf - -C "$folder"
npm_12() { npx --yes npm@12 "$@"; }

npm_12 --version
cd "$folder"
npm_12 install --no-audit --no-fund
npx clockstop --version
