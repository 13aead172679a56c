#!/bin/bash
# Process 1 of an engine's host, in mount, network, process, name and IPC namespaces of its own: host.sh FOLDER NAME GROUP.
# Where FOLDER/tree is, that file system becomes the host's root.
set -e
folder=$1 name=$2 group=$3
hostname "$name"
# A /sys that shows this network namespace, with the control groups the machine has mounted.
mkdir -p "$folder/cgroup"
mount --rbind /sys/fs/cgroup "$folder/cgroup"
mount -t sysfs sysfs /sys
mount --rbind "$folder/cgroup" /sys/fs/cgroup
umount -R -l "$folder/cgroup"
# Sockets, locks and keys of its own: engines that share /etc/docker/key.json have the same ID.
mount -t tmpfs -o mode=755 tmpfs /run
mkdir -p /run/lock "$folder/etc/upper" "$folder/etc/work"
if [ -e "$folder/tree" ]; then
  # This kind takes no control group to put its containers under: the host's is made the root of all it sees.
  for hierarchy in /sys/fs/cgroup/*; do
    mkdir -p "$hierarchy$group"
    if [ -e "$hierarchy/cpuset.cpus" ]; then
      for part in "${group%/*}" "$group"; do
        for key in cpuset.cpus cpuset.mems; do cat "$hierarchy/$key" >"$hierarchy$part/$key"; done
      done
    fi
    echo 0 >"$hierarchy$group/cgroup.procs" || true
  done
  exec unshare --cgroup --mount --propagation private "${0%/*}/tree-host.sh" "$folder"
fi
mount -t overlay overlay -o "lowerdir=/etc,upperdir=$folder/etc/upper,workdir=$folder/etc/work" /etc
mkdir -p /etc/docker
[ -e "$folder/booted" ] || rm -rf /etc/docker/*
: >"$folder/booted"
mount -t tmpfs -o mode=755 tmpfs /opt # containerd makes /opt/containerd
ip link set lo up
echo ready
exec "$folder/init" -- sleep infinity >/dev/null 2>&1
