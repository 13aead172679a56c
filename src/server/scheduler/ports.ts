/** Ports of the host that containers are given. */

/** A port of the host, or a range of which the engine takes one; nothing is bound where the engine may take any. */
export interface PortBinding {
  /** Empty, `0.0.0.0` or `::`: every address. */
  readonly ip: string;
  readonly first: number;
  readonly last: number;
  /** `tcp`, `udp`, `sctp`. */
  readonly protocol: string;
}

type WireBindings = Readonly<
  Record<string, readonly ({ readonly HostIp?: string | null; readonly HostPort?: string | null } | null)[] | null>
>;

/** Bindings as a create asks for them. Those that leave the port to the engine (`""`, `0`) conflict with nothing, and are left out. */
export function bindingsOf(wire: WireBindings | null | undefined): PortBinding[] {
  return Object.entries(wire ?? {}).flatMap(([containerPort, bindings]) =>
    (bindings ?? []).flatMap((binding) => {
      const [, low = '', high = low] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(binding?.HostPort ?? '') ?? [];
      const [first, last] = [Number(low), Number(high)];
      if (first < 1 || last < first || last > 65_535) return [];
      return [{ ip: binding?.HostIp ?? '', first, last, protocol: protocolOf(containerPort) }];
    }),
  );
}

/** `80/udp` → `udp`; `tcp` where it says nothing. */
export const protocolOf = (port: string): string => port.split('/')[1]?.toLowerCase() || 'tcp';

/** The first port of the binding, as ports are compared: `80/tcp`. */
export const firstPort = ({ first, protocol }: PortBinding): string => `${first}/${protocol}`;

/** The first port of the binding, which may be a range, for which the test holds. */
export function findPort({ first, last, protocol }: PortBinding, test: (port: string) => boolean): string | undefined {
  for (let number = first; number <= last; number += 1)
    if (test(`${number}/${protocol}`)) return `${number}/${protocol}`;
  return undefined;
}

/** Whether two bindings of one port would meet. */
export const sharesAddress = (a: string, b: string): boolean => a === b || isEvery(a) || isEvery(b);

const isEvery = (ip: string): boolean => ip === '' || ip === '0.0.0.0' || ip === '::';
