#!/bin/sh
# Changes what the program declares in a local cloud, as somebody would by hand: TENCENTCLOUD_ENDPOINT says where it is.
set -eu
id_of() { npx tencentcloud-native stack outputs "$1"; }
drift() { curl -fsS -X POST "$TENCENTCLOUD_ENDPOINT/_cloud/drift" -d "$1" > /dev/null; }
drift "{\"id\": \"$(id_of networkId)\", \"set\": {\"VpcName\": \"renamed by hand\"}}"
drift "{\"id\": \"$(id_of subnetId)\", \"set\": {\"SubnetName\": \"renamed by hand\"}}"
