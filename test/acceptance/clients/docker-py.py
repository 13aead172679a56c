"""docker-py's main flows. Argument: API version, or auto."""
import io
import sys
import tarfile
import threading

import docker

client = docker.from_env(version=sys.argv[1])
assert client.ping()
assert client.info()['Containers'] == 0

assert client.containers.run('busybox', 'echo hi', remove=True) == b'hi\n'
try:
    client.containers.run('busybox', 'sh -c "echo bad >&2; exit 3"', remove=True)
    raise SystemExit('no error')
except docker.errors.ContainerError as error:
    assert error.exit_status == 3 and b'bad' in error.stderr, error
try:
    client.containers.run('nothing-of-this-name', remove=True)
    raise SystemExit('no error')
except docker.errors.APIError as error:
    assert error.status_code in (404, 500), error

network = client.networks.create('py', labels={'py': '1'})
volume = client.volumes.create('py', labels={'py': '1'})
one = client.containers.run(
    'test/sleeper', detach=True, name='py-one', labels={'py': '1'}, network='py', volumes={'py': {'bind': '/data', 'mode': 'rw'}}
)
assert [c.id for c in client.containers.list(filters={'label': 'py=1'})] == [one.id]
assert client.containers.get('py-one').id == one.id
assert one.status in ('created', 'running')
one.reload()
assert one.status == 'running' and 'py' in one.attrs['NetworkSettings']['Networks']

code, output = one.exec_run('sh -c "echo in; echo err >&2; exit 5"', demux=True)
assert (code, output) == (5, (b'in\n', b'err\n')), (code, output)
_, sock = one.exec_run('cat', stdin=True, socket=True)
raw = getattr(sock, '_sock', sock)
raw.sendall(b'through')
raw.shutdown(1)
heard = b''
while True:
    part = raw.recv(4096)
    if not part:
        break
    heard += part
assert heard.endswith(b'through'), heard

archive = io.BytesIO()
with tarfile.open(fileobj=archive, mode='w') as tar:
    entry = tarfile.TarInfo('file')
    entry.size = 4
    tar.addfile(entry, io.BytesIO(b'data'))
assert one.put_archive('/data', archive.getvalue())
stream, stat = one.get_archive('/data/file')
assert stat['size'] == 4
with tarfile.open(fileobj=io.BytesIO(b''.join(stream))) as tar:
    assert tar.extractfile('file').read() == b'data'

assert one.stats(stream=False)['memory_stats']['usage'] > 0
assert 'sleep' in str(one.top())
one.rename('py-two')
one.pause()
one.unpause()
one.restart(timeout=1)

seen = []
events = client.events(decode=True, filters={'event': 'die'})
reader = threading.Thread(target=lambda: seen.append(next(events)))
reader.start()
one.stop(timeout=1)
reader.join(30)
assert seen and seen[0]['Action'] == 'die', seen
assert one.wait()['StatusCode'] == 137
one.remove(v=True)
try:
    client.containers.get('py-two')
    raise SystemExit('no error')
except docker.errors.NotFound:
    pass

dockerfile = io.BytesIO(b'FROM busybox\nRUN echo built > /built\nCMD cat /built\n')
image, log = client.images.build(fileobj=dockerfile, tag='py-built', rm=True)
assert 'py-built:latest' in image.tags, image.tags
assert client.containers.run('py-built', remove=True) == b'built\n'
assert image.tag('py-tagged', 'v1')
saved = b''.join(client.images.get('py-tagged:v1').save(named='py-tagged:v1'))
client.images.remove('py-tagged:v1')
client.images.remove('py-built')
loaded = client.images.load(saved)
assert loaded[0].tags == ['py-tagged:v1'], loaded
client.images.remove('py-tagged:v1')

web = client.containers.run('test/web', detach=True, ports={'80/tcp': None})
web.reload()
port = web.ports['80/tcp'][0]
assert port['HostIp'].startswith('10.214.') and int(port['HostPort']) > 0, port
web.remove(force=True, v=True)

network.remove()
volume.remove()
assert client.networks.list(filters={'label': 'py=1'}) == []
assert client.volumes.list(filters={'label': 'py=1'}) == []
print('done')
