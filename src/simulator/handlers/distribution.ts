import type { HandlersOf } from '../../generated/handlers.ts';
import { json } from '../../server/http/reply.ts';
import { parseReference } from '../reference.ts';
import { manifestOf } from '../registry.ts';
import type { Context } from './context.ts';

export const distribution = {
  DistributionInspect: ({ path }, { engine }) => {
    const image = engine.options.registry.get(parseReference(path.name), undefined);
    const { mediaType, digest, bytes } = manifestOf(image);
    return json(200, {
      Descriptor: { mediaType, digest, size: bytes.length },
      Platforms: [{ architecture: image.file.architecture, os: image.file.os }],
    });
  },
} satisfies HandlersOf<'Distribution', Context, never, 'engine'>;
