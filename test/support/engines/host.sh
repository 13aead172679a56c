#!/bin/bash
# Process 1 of an engine's host, in mount, network, process, name and IPC namespaces of its own: host.sh FOLDER NAME.
set -e
folder=$1 name=$2
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
mount -t overlay overlay -o "lowerdir=/etc,upperdir=$folder/etc/upper,workdir=$folder/etc/work" /etc
mkdir -p /etc/docker
[ -e "$folder/booted" ] || rm -rf /etc/docker/*
: >"$folder/booted"
mount -t tmpfs -o mode=755 tmpfs /opt # containerd makes /opt/containerd
ip link set lo up
echo ready
exec "$folder/init" -- sleep infinity >/dev/null 2>&1
