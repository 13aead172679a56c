#!/bin/sh
# Builds the image of a package: packaging/image.sh shoal-0.1.0.tgz [arguments of docker build], as in `-t shoal:0.1.0`.
# DOCKER is the docker command (default: docker); npm installs what the package depends on, from wherever it is set up to.
set -eu
[ $# -gt 0 ] || { echo "usage: $0 shoal-VERSION.tgz [arguments of docker build]" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
package=$(realpath "$1")
shift
context=$(mktemp -d)
trap 'rm -rf "$context"' EXIT
npm install --prefix "$context" --omit=dev --ignore-scripts --no-audit --no-fund --prefer-offline --silent "$package"
cp "$here/healthcheck.mjs" "$context"
chmod -R go=u-w "$context"
"${DOCKER:-docker}" build -f "$here/Dockerfile" "$@" "$context"
