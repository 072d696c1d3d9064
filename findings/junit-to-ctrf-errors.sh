#!/usr/bin/env bash
# junit-to-ctrf 0.0.14: a test that ended in an error becomes a failed one, and the line of its file is gone.
#
# One assumes: CTRF keeps what JUnit tells apart, a failure (the thing under test is wrong) and an error (it could not be
# asked), and file and line of each test, as both formats have room for them (CTRF: `status: other`, `rawStatus`, `line`).
# What happens: `<error>` and `<failure>` both come out as `failed`, with neither `rawStatus` nor `line`; the file is there.
# Why it matters here: a picture that a service was down for is no wrong picture; who reads runs through CTRF counts both as
# one, so the reason has to say which it was.
#
# Usage: bash findings/junit-to-ctrf-errors.sh   (exits 1 when it behaves otherwise)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact junit-to-ctrf@0.0.14
mkdir in
cat >in/junit.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="2" failures="1" errors="1">
  <testsuite name="cars" tests="2" failures="1" errors="1" time="1">
    <testcase classname="cars" name="wrong" time="0.5" file="cars.yaml" line="7"><failure message="the rear is red">the rear is red</failure></testcase>
    <testcase classname="cars" name="down" time="0.5" file="cars.yaml" line="9"><error message="nothing answered">nothing answered</error></testcase>
  </testsuite>
</testsuites>
XML
cat >show.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { convertJUnitToCTRFReport } from 'junit-to-ctrf';

const { version } = JSON.parse(readFileSync('node_modules/junit-to-ctrf/package.json', 'utf8'));
const { results } = await convertJUnitToCTRFReport('in/junit.xml');
const seen = results.tests.map(({ name, status, rawStatus, line }) =>
  [name, status, rawStatus ?? 'no rawStatus', line ?? 'no line'].join(', '),
);
console.log(`junit-to-ctrf ${version}: ${results.summary.failed} failed, ${results.summary.other} other`);
for (const row of seen) console.log(`  ${row}`);
const isAsSaid = results.summary.failed === 2 && results.tests.every(({ status, line }) => status === 'failed' && line === undefined);
process.exit(isAsSaid ? 0 : 1);
JS
node show.mjs
