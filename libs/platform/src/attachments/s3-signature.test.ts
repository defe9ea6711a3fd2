import { EMPTY_SHA256, type S3Request, signed } from './s3-signature';

const CREDENTIALS = {
  accessKey: 'AKIAIOSFODNN7EXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
};
const NOW = new Date('2013-05-24T00:00:00Z');
const BUCKET = 'https://examplebucket.s3.amazonaws.com';

/** The examples of "Signature Calculations for the Authorization Header" in the S3 API reference. */
const PUBLISHED: [what: string, request: Partial<S3Request> & { path: string }, signature: string][] = [
  [
    'an object',
    { path: '/test.txt', headers: { range: 'bytes=0-9' } },
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  ],
  [
    'an upload',
    {
      method: 'PUT',
      path: '/test$file.text',
      headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
      payloadSha256: '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
    },
    '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  ],
  ['a bare parameter', { path: '/?lifecycle' }, 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
  ['a list', { path: '/?max-keys=2&prefix=J' }, '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'],
];

it.each(PUBLISHED)('the published signature of %s is ours', (_what, { path, ...request }, signature) => {
  const whole = {
    method: 'GET',
    headers: {},
    payloadSha256: EMPTY_SHA256,
    ...request,
    url: new URL(`${BUCKET}${path}`),
  };
  expect(signed(whole, CREDENTIALS, NOW).authorization?.split('Signature=')[1]).toBe(signature);
});
