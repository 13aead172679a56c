#!/bin/bash
# The keeper of a test bed: bed.sh NETWORK FOLDER. Claims a number that no other bed of this machine has, makes the bed
# and tells "NUMBER PID" of it: a process-ID namespace, in which the engines' hosts live and with which they die, and a
# network namespace that holds only the switch, so that the machine's own firewall never sees a frame.
# The bed lives as long as our standard input is open, so it ends with the process that opened it, however that ended.
# We stay outside the bed, to sweep up after it.
set -eu
network=$1
# The interface is the lock: making it is atomic, and the kernel takes it back with the namespace of its peer.
number=0
until ip link add "shoal$number" type veth peer name "shoal${number}p" 2>/dev/null; do
  number=$((number + 1))
  [ "$number" -lt 256 ] || { echo "shoal0 to shoal255 are taken" >&2; exit 1; }
done
folder=$2/shoal-bed-$number

sweep() {
  set +e
  for group in "/sys/fs/cgroup/shoal$number" /sys/fs/cgroup/*/"shoal$number"; do
    [ -d "$group" ] && find "$group" -depth -type d -exec rmdir {} + 2>/dev/null
  done
  rm -rf "$folder"
  ip link del "shoal$number" 2>/dev/null # last: from now on the number is somebody else's
}
trap sweep EXIT

rm -rf "$folder" # of a bed whose keeper was killed too
mkdir -p "$folder"
unshare --net --pid --mount --fork --kill-child=KILL --mount-proc --propagation private \
  bash -c 'touch "$0/ready"; read -r _' "$folder" <&0 &
until [ -e "$folder/ready" ]; do
  kill -0 $! || exit 1
  sleep 0.01
done
bed=$(<"/proc/$!/task/$!/children")
bed=${bed% }
exec 8<"/proc/$bed/ns/net" # the interface stays, and with it the number ours, until we have swept up
ip link set "shoal${number}p" netns "$bed"
ip addr add "$network.$number.1/24" dev "shoal$number"
ip link set "shoal$number" up
nsenter -t "$bed" -n -- sh -ec "
  ip link set lo up
  ip link add br0 type bridge forward_delay 0
  ip link set br0 up
  ip link set shoal${number}p master br0
  ip link set shoal${number}p up"
echo "$number $bed"
wait
