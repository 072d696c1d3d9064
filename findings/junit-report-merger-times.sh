#!/usr/bin/env bash
# junit-report-merger 9.0.4: suites of one name become one suite that keeps the time of the first, and has properties twice.
#
# One assumes: what is merged adds up, times as well as counts, as the numbers of tests and failures do.
# What happens: two suites of one name, of 3 and 2 seconds, come out as one of 3 seconds with all tests of both; each
# `<properties>` is copied, so one name stands in it with two values, or there are two blocks.
# Why it matters here: shards of one run have suites of one name (the target); a dashboard of merged files shows the time of
# one shard and the score of whichever comes last. The score of a whole run is to be taken from its own junit.xml.
#
# Usage: bash findings/junit-report-merger-times.sh   (exits 1 when it behaves otherwise)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact junit-report-merger@9.0.4
for part in 1:3:90 2:2:40; do
  IFS=: read -r name time score <<<"$part"
  cat >"part-$name.xml" <<XML
<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="1" failures="0" errors="0" time="$time">
  <testsuite name="cars" tests="1" failures="0" errors="0" time="$time">
    <properties><property name="score" value="$score"/></properties>
    <testcase classname="cars" name="car-$name" time="$time"/>
  </testsuite>
</testsuites>
XML
done
cat >show.mjs <<'JS'
import { readFileSync } from 'node:fs';
import merger from 'junit-report-merger';

const { version } = JSON.parse(readFileSync('node_modules/junit-report-merger/package.json', 'utf8'));
const xml = await merger.mergeToString(['part-1.xml', 'part-2.xml'].map((path) => readFileSync(path, 'utf8')), {});
const suite = /<testsuite [^>]*>/.exec(xml)?.[0] ?? 'none';
const seen = {
  suites: xml.match(/<testsuite /g)?.length ?? 0,
  tests: /tests="(\d+)"/.exec(suite)?.[1],
  time: / time="([\d.]+)"/.exec(suite)?.[1],
  scores: xml.match(/name="score"/g)?.length ?? 0,
};
console.log(`junit-report-merger ${version}: parts of 3 and 2 seconds give ${JSON.stringify(seen)}`);
process.exit(JSON.stringify(seen) === '{"suites":1,"tests":"2","time":"3","scores":2}' ? 0 : 1);
JS
node show.mjs
