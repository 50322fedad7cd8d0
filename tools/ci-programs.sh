#!/usr/bin/env bash
# Installs the programs that some tests need and few machines have, from the packages of Debian or Ubuntu. Where they cannot be
# had the tests that need them skip, and say why.
set -u

# program, package
wanted="wine wine
ruby ruby
Rscript r-base-core
fish fish
zsh zsh
git-lfs git-lfs
llvm-install-name-tool llvm
ccache ccache"

packages=()
while read -r program package; do
  # Debian gives some the version of their compiler as an ending.
  compgen -c "$program" > /dev/null || packages+=("$package")
done <<< "$wanted"
[ ${#packages[@]} -gt 0 ] || exit 0

root=()
[ "$(id -u)" = 0 ] || root=(sudo -n)
if ! command -v apt-get > /dev/null || ! ${root[@]+"${root[@]}"} true 2> /dev/null; then
  echo "not installed, so their tests skip: ${packages[*]}" >&2
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
install() { ${root[@]+"${root[@]}"} apt-get install --quiet=2 --yes --no-install-recommends "$@" > /dev/null; }
${root[@]+"${root[@]}"} apt-get update --quiet=2 > /dev/null || true
# One that this distribution lacks does not stop the others.
install "${packages[@]}" || for package in "${packages[@]}"; do
  install "$package" || echo "not installed, so its tests skip: $package" >&2
done
