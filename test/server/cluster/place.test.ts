import { expect, test } from 'vitest';
import { labelsOf, offered } from '../../../src/server/cluster/place.ts';

test.each([
  // overcommit, cores, bytes, offered
  [0.05, 4, 4_000_000_000, { cores: 4, memoryBytes: 4_200_000_000 }], // below 20 cores 5 % is none
  [0.05, 19, 19, { cores: 19, memoryBytes: 19 }],
  [0.05, 20, 20, { cores: 21, memoryBytes: 21 }],
  [0.059, 100, 100, { cores: 105, memoryBytes: 105 }], // whole per cents
  [0.29, 100, 100, { cores: 129, memoryBytes: 129 }], // which binary fractions do not hold
  [0, 4, 10, { cores: 4, memoryBytes: 10 }],
  [1, 4, 10, { cores: 8, memoryBytes: 20 }],
  [-0.5, 4, 10, { cores: 2, memoryBytes: 5 }],
  [-0.5, 3, 11, { cores: 2, memoryBytes: 6 }],
])('with an overcommit of %d, %d cores and %d bytes offer %j', (overcommit, NCPU, MemTotal, expected) => {
  expect(offered({ NCPU, MemTotal }, overcommit)).toEqual(expected);
});

const standard = {
  Driver: 'overlay2',
  KernelVersion: '6.1.0',
  OperatingSystem: 'Debian GNU/Linux 12',
  OSType: 'linux',
  Architecture: 'x86_64',
  ServerVersion: '28.5.1',
};
const named = {
  storagedriver: 'overlay2',
  kernelversion: '6.1.0',
  operatingsystem: 'Debian GNU/Linux 12',
  ostype: 'linux',
  architecture: 'x86_64',
  engineversion: '28.5.1',
};

test.each([
  ['what the engine tells of itself', standard, named],
  [
    'what it does not tell gives no label',
    { ...standard, Driver: '', OSType: undefined },
    { ...named, storagedriver: undefined, ostype: undefined },
  ],
  ['its own, cut at the first =', { Labels: ['region=us', 'a=b=c', 'empty='] }, { region: 'us', a: 'b=c', empty: '' }],
  ['a standard one wins over its own', { ...standard, Labels: ['ostype=plan9'] }, named],
  ['one of its own stands where there is no standard one', { Labels: ['ostype=plan9'] }, { ostype: 'plan9' }],
  ['node means the node itself', { Labels: ['node=other'] }, {}],
  ['upper and lower case are two', { Labels: ['Region=us', 'region=eu'] }, { Region: 'us', region: 'eu' }],
  ['one without a value is an empty one', { Labels: ['bare'] }, { bare: '' }],
  ['the last of a key counts', { Labels: ['a=1', 'a=2'] }, { a: '2' }],
  ['none at all', { Labels: null }, {}],
])('labels of a node: %s', (_what, info, expected) => {
  expect(labelsOf(info as Parameters<typeof labelsOf>[0])).toEqual(JSON.parse(JSON.stringify(expected)));
});
