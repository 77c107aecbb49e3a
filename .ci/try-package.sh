#!/usr/bin/env bash
# Packs the program and the library of statistics, installs each in an empty folder outside the repository, and runs it there.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

npm pack --silent --workspace clockstop --pack-destination "$folder"
mkdir "$folder/library"
npm pack --silent --workspace @clockstop/statistics --pack-destination "$folder/library"
repository=$PWD
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

# The web application of the installed program answers, with the alliance figures that it carries.
# Started without npx, so that the signal reaches the program itself.
node_modules/.bin/node node_modules/.bin/clockstop start --store nowhere --port 0 --json > ready.json 2> start.txt &
server=$!
trap 'kill "$server" 2> /dev/null || true; wait "$server" || true; rm -rf "$folder"' EXIT
for _ in $(seq 150); do [ -s ready.json ] && break; sleep 0.1; done
address=$(npx node -p 'JSON.parse(fs.readFileSync("ready.json", "utf8")).address')
page() { npx node -e "fetch('$address$1').then(async (page) => console.log(await page.text()))"; }
try 'North East London' page '/national-chart?period=2022-04&basis=provider'
try '4,681 of 5,810' page '/alliances/north-east-london?period=2022-04&basis=provider'
try '<svg' page '/standards/faster-diagnosis/ranking.svg?period=2022-04&basis=provider'
try 'clock start' page /glossary
try '"rank":1' page '/api/v1/rankings?standard=faster-diagnosis&period=2022-04'
try 'PAR1' page /data/alliances.parquet
kill -TERM "$server"
wait "$server"

# The library by itself: plain JavaScript with types, and nothing else installed. The example of its README
# passes the type check and says what the README says; that a figure may be null is known to the types.
cd library
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund ./clockstop-statistics-*.tgz
[ "$(ls node_modules)" = '@clockstop' ] || { echo 'the library asks npm for other packages'; exit 1; }
block() { sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/p" node_modules/@clockstop/statistics/README.md | sed '/^```/d'; }
block ts > example.ts
cat >> example.ts <<'TS'
// @ts-expect-error the reliability of a table is a number or null
const reliability: number = rankUncertainty([]).reliability;
TS
"$repository/node_modules/.bin/tsc" --strict --target es2024 --module nodenext example.ts
diff <("$folder/node_modules/.bin/node" example.js) <(block text)
