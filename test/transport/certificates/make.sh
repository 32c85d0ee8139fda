#!/bin/sh
# Makes the certificates of these tests anew: 2020 to 2120, for loopback and names that nobody can own. The authority's key is thrown away.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
subject="/O=Test fixture, trusted by nobody/CN"

certify() { # name, extensions, authority's certificate or -selfsign
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "$subject=$1" -keyout "$work/$1.key" -out "$work/$1.csr" 2>&-
  printf '%b' "$2" > "$work/extensions"
  : > "$work/index"
  printf '[ca]\ndefault_ca=c\n[c]\ndatabase=%s\nnew_certs_dir=%s\nrand_serial=yes\ndefault_md=sha256\npolicy=p\n[p]\nO=supplied\nCN=supplied\n' \
    "$work/index" "$work" > "$work/config"
  openssl ca -batch -notext -config "$work/config" -startdate 20200101000000Z -enddate 21200101000000Z \
    -extfile "$work/extensions" -in "$work/$1.csr" -out "$1.pem" -keyfile "$work/authority.key" $3 2>&-
}

certify authority 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n' -selfsign
certify server 'subjectAltName=DNS:localhost,DNS:*.test.example,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n' '-cert authority.pem'
certify elsewhere 'subjectAltName=DNS:elsewhere.example\nextendedKeyUsage=serverAuth\n' '-cert authority.pem'
certify client 'subjectAltName=DNS:client.example\nextendedKeyUsage=clientAuth\n' '-cert authority.pem'
cp "$work/server.key" "$work/elsewhere.key" "$work/client.key" .
chmod 644 ./*.key
