#!/bin/bash
# The second half of host.sh where the host's root is a tree of its own: tree-host.sh FOLDER, in a mount namespace made for it.
# pivot_root, not chroot: what enters a container's mount namespace comes back to the namespace's root, which must not be the machine's.
set -e
folder=$1 root=/run/rootfs
mkdir -p "$root" "$folder/upper" "$folder/work"
for hierarchy in $(ls /sys/fs/cgroup); do
  case $hierarchy in
  unified) kind=cgroup2 option= ;;
  systemd) kind=cgroup option="-o none,name=systemd" ;;
  *) kind=cgroup option="-o $hierarchy" ;;
  esac
  umount -l "/sys/fs/cgroup/$hierarchy"
  mount -t $kind $option cgroup "/sys/fs/cgroup/$hierarchy"
done
mount -t overlay overlay -o "lowerdir=$(readlink -f "$folder/tree"),upperdir=$folder/upper,workdir=$folder/work" "$root"
mkdir -p "$root"/{proc,sys,dev,run,tmp,root,old,etc/containers} "$root$folder"
mount -t proc proc "$root/proc"
mount --rbind /sys "$root/sys"
mount --rbind /dev "$root/dev"
mount -t tmpfs -o mode=755 tmpfs "$root/run"
mkdir -p "$root/run/lock"
mount --rbind "$folder" "$root$folder"
cp -f "$folder"/containers/* "$root/etc/containers/"
cat /etc/resolv.conf >"$root/etc/resolv.conf"
echo '127.0.0.1 localhost' >"$root/etc/hosts"
hostname >"$root/etc/hostname"
# what the packages' own scripts would have made
[ -e "$root/etc/passwd" ] || { echo root:x:0:0:root:/root:/bin/sh >"$root/etc/passwd"; echo root:x:0: >"$root/etc/group"; }
[ -e "$root/bin/sh" ] || ln -s bash "$root/bin/sh"
for tool in iptables ip6tables; do
  for part in '' -save -restore; do ln -sf "$tool-nft$part" "$root/usr/sbin/$tool$part"; done
done
cd "$root"
pivot_root . old
cd /
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
hash -r
umount -l /old
ldconfig
ip link set lo up
echo ready
exec tini-static -- sleep infinity >/dev/null 2>&1
