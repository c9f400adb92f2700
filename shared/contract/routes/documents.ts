import type { Operation } from '../operation.ts';
import {
  documentPage,
  documentParams,
  documentReply,
  documentsQuery,
  downloadQuery,
  downloadReply,
  requestUploadBody,
  uploadReply,
} from '../schemas/document.ts';

/** Coordinators put in the guidelines of calls. */
const UPLOADERS = ['editor', 'responsible-authority', 'coordinator'] as const;

/** Papers of cases. The bytes never pass through the API: they go to and come from the bucket by signed addresses. */
export const documentRoutes = {
  requestUpload: {
    method: 'POST',
    path: '/documents',
    resource: 'documents',
    summary: 'Announce a document and get the form to send its bytes with.',
    who: UPLOADERS,
    body: requestUploadBody,
    reply: uploadReply,
    status: 201,
    problems: ['notFound', 'tooLarge', 'unsupportedType'],
  },
  renewUpload: {
    method: 'POST',
    path: '/documents/{documentId}/upload-form',
    resource: 'documents',
    summary: 'Get a new form for a document whose bytes have not arrived, e.g. after a broken connection.',
    who: UPLOADERS,
    params: documentParams,
    reply: uploadReply,
    problems: ['wrongState'],
  },
  listDocuments: {
    method: 'GET',
    path: '/documents',
    resource: 'documents',
    summary: 'List the documents of one case.',
    who: 'signed-in',
    query: documentsQuery,
    reply: documentPage,
    problems: ['notFound'],
  },
  getDocument: {
    method: 'GET',
    path: '/documents/{documentId}',
    resource: 'documents',
    summary: 'Show a document and how far its examination is.',
    who: 'signed-in',
    params: documentParams,
    reply: documentReply,
  },
  downloadDocument: {
    method: 'GET',
    path: '/documents/{documentId}/download',
    resource: 'documents',
    summary: 'Get a short-lived address of a document that was found clean.',
    who: 'signed-in',
    params: documentParams,
    query: downloadQuery,
    reply: downloadReply,
    problems: ['wrongState', 'unsupportedType'],
  },
  deleteDocument: {
    method: 'DELETE',
    path: '/documents/{documentId}',
    resource: 'documents',
    summary: 'Take a document away while its case is a draft.',
    who: UPLOADERS,
    params: documentParams,
    reply: documentReply,
    problems: ['wrongState', 'ruleBroken'],
  },
} as const satisfies Record<string, Operation>;
