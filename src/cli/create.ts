/** `shoal create`: ask a token service for a new cluster's token. */
import { Command, Option } from 'commander';
import { HOSTED_SERVICE, tokenService } from '../server/discovery/token.ts';

export const create = new Command('create')
  .alias('c')
  .description(
    'Ask a discovery service for the token of a new cluster. Deprecated: Docker closed its service in 2019; name another that speaks its protocol, or use etcd://, consul://, zk:// or file://.',
  )
  .addOption(
    new Option('--service <url>', 'the service, as in https://discovery.example.com/v1').default(HOSTED_SERVICE),
  )
  .action(async ({ service: url }: { service: string }) => {
    process.stderr.write('shoal create is deprecated: token discovery needs a service that hosts it.\n');
    const service = tokenService(url.replace(/\/+$/, ''));
    try {
      const token = (await service.call('POST', '/clusters')).trim();
      process.stdout.write(`${token}\n`);
    } finally {
      await service.close();
    }
  });
