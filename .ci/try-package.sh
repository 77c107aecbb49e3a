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

# An invented file, read and ranked by the installed program.
cat > invented.csv <<'CSV'
"31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: SURGERY (INVENTED FIGURES)"
"Jul-21"
"BASIS: PROVIDER BASED (INVENTED FIGURES)"

,"ODS CODE (1)","ACCOUNTABLE PROVIDER","CARE SETTING (2)","TREATMENT TYPE","TOTAL","WITHIN 31 DAYS","AFTER 31 DAYS"
,"R1H","BARTS HEALTH NHS TRUST","ALL CARE","SURGERY","10","9","1"
,"R0A","MANCHESTER UNIVERSITY NHS FOUNDATION TRUST","ALL CARE","SURGERY","10","8","2"
CSV
try '1 file with 2 counts' npx clockstop ingest invented.csv --store store
try '1st   North East London' npx clockstop rank --standard 31-day-surgery --period 2021-07 --store store
try 'R1H' npx clockstop counts --standard 31-day-surgery --period 2021-07 --store store --format csv
try 'invented.csv' npx clockstop sources --store store

# The web application of the installed program answers, with the invented example.
# Started without npx, so that the signal reaches the program itself.
node_modules/.bin/node node_modules/.bin/clockstop start --store nowhere --port 0 --json > ready.json 2> start.txt &
server=$!
trap 'kill "$server" 2> /dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 150); do [ -s ready.json ] && break; sleep 0.1; done
address=$(npx node -p 'JSON.parse(fs.readFileSync("ready.json", "utf8")).address')
try 'nvented' npx node -e "fetch('$address/national-chart').then(async (page) => console.log(await page.text()))"
kill -TERM "$server"
wait "$server"
