import { useMemo } from 'preact/hooks';
import type { DocumentOwner } from '#shared/domain/document/state.ts';
import { useClient } from '../api.ts';
import type { KnownDocument } from './upload.ts';
import { caseDoor } from './upload-door.ts';
import { useUploads } from './use-uploads.ts';

/** Sends files for a case of those who are signed in. */
export const useCaseUploads = ({ kind, id }: DocumentOwner, known: readonly KnownDocument[], onSent: () => void) => {
  const client = useClient();
  const door = useMemo(() => caseDoor(client, { kind, id }), [client, kind, id]);
  return useUploads(door, known, onSent);
};
