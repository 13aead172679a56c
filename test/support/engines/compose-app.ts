/** An app of four services for any Compose: health, order, a network, a volume, a published port, and an image of its own. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const services = `services:
  web:
    image: test/web
    ports: ["80"]
    volumes: ["shared:/data"]
    networks: [net]
  worker:
    image: busybox
    command: ["sh", "-c", "echo worker is up; until wget -q -O /data/page http://web/; do sleep 0.1; done; exec sleep 1000000"]
    stop_signal: SIGKILL
    volumes: ["shared:/data"]
    networks: [net]
    depends_on: {web: {condition: service_healthy}}
  side:
    image: test/sleeper
    networks: [net]
    depends_on: [worker]
    environment: {KIND: side}
  talker:
    image: busybox
    command: ["sh", "-c", "trap 'exit 0' TERM; while true; do echo talking; sleep 0.2; done"]
    networks: {net: {aliases: [speaker]}}
networks: {net: {}}
volumes: {shared: {}}
`;

/**
 * @returns the file. Compose v1 needs a version in it, and knows no conditions from version 3 on; it builds nothing here, since it tells
 * no label of its images
 */
export async function composeApp(folder: string, { version1 = false } = {}): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'compose.yml');
  await writeFile(path.join(folder, 'Dockerfile'), 'FROM test/sleeper\nRUN echo built >/built\n');
  await writeFile(file, version1 ? `version: "2.4"\n${services}` : services.replace('image: test/sleeper', 'build: .'));
  return file;
}
