import type { AnyNoticeAct } from '@caih/backstage-plugin-itsm-common';
import { inOrder, lacksPartsProof } from './noticeForms';

const proof = (proves: 'parts' | 'receipt') => ({
  attachmentId: `a-${proves}`,
  fileName: 'courrier.pdf',
  mediaType: 'application/pdf',
  byteSize: 1536,
  sha256: '0'.repeat(64),
  proves,
});
const possibleActs: AnyNoticeAct[] = ['notify', 'revise', 'attach', 'withdraw'];

it('asks for the proof of a draft before it can be told', () => {
  const bare = { possibleActs, proofs: [] };
  expect(inOrder(bare)).toEqual(['attach', 'revise', 'withdraw']);
  expect(lacksPartsProof(bare)).toBe(true);
  const otherwise = { possibleActs, proofs: [proof('receipt')] };
  expect(inOrder(otherwise)[0]).toBe('attach');
  const proven = { possibleActs, proofs: [proof('parts')] };
  expect(inOrder(proven)).toEqual(['notify', 'attach', 'revise', 'withdraw']);
  expect(lacksPartsProof(proven)).toBe(false);
});

it('asks no proof of who may not tell it', () => {
  const read = { possibleActs: ['acknowledge' as const], proofs: [] };
  expect(inOrder(read)).toEqual(['acknowledge']);
  expect(lacksPartsProof(read)).toBe(false);
});
