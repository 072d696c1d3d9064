#!/usr/bin/env bash
# dependency-cruiser 17.3.9 beside TypeScript 7.0.2: reads no TypeScript file, and says that no rule is broken.
#
# One assumes: a folder of TypeScript whose rules are broken fails, or the missing compiler is an error.
# What happens: TypeScript 7 is outside the range that it takes (below 7), so `.ts` is no source for it any more; it reads
# no module and no dependency, prints "no dependency violations found" and exits with 0. With TypeScript 6.0.3 the same
# folder and rules give the violation and exit 1.
# Why it matters here: the layers of a harness are held by it; an update of the compiler alone would switch that off while
# the check stays green. So an update of typescript is tried with a rule that is broken on purpose.
#
# Usage: bash findings/dependency-cruiser-typescript-7.sh   (exits 1 when it behaves otherwise)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
echo "export const paint = 'red';" >src/paint.ts
echo "export { paint } from './paint.ts';" >src/car.ts
cat >rules.cjs <<'JS'
module.exports = {
  forbidden: [{ name: 'no-paint', severity: 'error', from: {}, to: { path: 'paint' } }],
  options: { tsPreCompilationDeps: true },
};
JS
check() {
  rm -rf node_modules package.json package-lock.json
  npm init -y >/dev/null
  npm install --silent --no-audit --no-fund --save-exact dependency-cruiser@17.3.9 "typescript@$1"
  code=0
  said=$(npx depcruise --config rules.cjs src) || code=$?
  echo "typescript $1: exit $code, $(grep -oE '[0-9]+ modules?, [0-9]+ dependenc[a-z]+ cruised' <<<"$said")"
}
six=$(check 6.0.3)
seven=$(check 7.0.2)
printf 'dependency-cruiser 17.3.9\n%s\n%s\n' "$six" "$seven"
[ "$six" = "typescript 6.0.3: exit 1, 2 modules, 1 dependencies cruised" ] &&
  [ "$seven" = "typescript 7.0.2: exit 0, 0 modules, 0 dependencies cruised" ]
