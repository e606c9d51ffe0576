import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  downloadNameOf,
  type Notice,
  type NoticeConflict,
  noticeManagePermission,
  noticeReadPermission,
} from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import { bytesOf, contentDisposition, NEVER_SHOWN } from '../attachments';
import { refuseNullCharacters, versionIn } from '../http';
import type { ItsmRouter } from '../router';
import { NoticeConflictError } from './noticeErrors';
import type { NoticeService } from './NoticeService';

const DEFAULT_LIMIT = 50;

type Answer = {
  status(code: number): { json(body: never): unknown };
};

/** The routes of obsolescence notices. */
export function mountObsolescence(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    notices: NoticeService;
  },
): void {
  const { notices } = options;
  const personOf = createPersonOf(options);

  /** The notice after an act, or as it is where it was not done. */
  const answering = async (
    response: Answer,
    status: number,
    act: Promise<Notice>,
  ) => {
    // Our types say more than those the specification gives.
    const send = (code: number, body: Notice | NoticeConflict) =>
      response.status(code).json(body as never);
    try {
      send(status, await act);
    } catch (error) {
      if (!(error instanceof NoticeConflictError)) throw error;
      send(409, error.toBody());
    }
  };

  router.get('/obsolescence/notices', async (request, response) => {
    const person = await personOf(request, noticeReadPermission);
    const { limit = DEFAULT_LIMIT, state, ...query } = request.query;
    response.json(
      (await notices.reader.list(person, {
        ...query,
        states: state,
        limit,
      })) as never,
    );
  });

  router.post('/obsolescence/notices', async (request, response) => {
    const person = await personOf(request, noticeManagePermission);
    const key = request.header('Idempotency-Key') ?? '';
    const receipt = await notices.draft(person, request.body, key);
    response.status(201).json(receipt as never);
  });

  router.get('/obsolescence/notices/:noticeId', async (request, response) => {
    const person = await personOf(request, noticeReadPermission);
    await answering(
      response,
      200,
      notices.reader.read(person, request.params.noticeId),
    );
  });

  router.post(
    '/obsolescence/notices/:noticeId/acts/:act',
    async (request, response) => {
      const person = await personOf(request, noticeReadPermission);
      const { noticeId, act } = request.params;
      await answering(
        response,
        200,
        notices.act(person, noticeId, act, {
          body: request.body,
          version: versionIn(request.header('If-Match')),
          key: request.header('Idempotency-Key'),
        }),
      );
    },
  );

  router.post(
    '/obsolescence/notices/:noticeId/proofs',
    async (request, response) => {
      const person = await personOf(request, noticeReadPermission);
      const { fileName, proves } = request.query;
      refuseNullCharacters({ fileName });
      await answering(
        response,
        201,
        notices.attach(
          person,
          request.params.noticeId,
          { fileName, proves, content: bytesOf(request) },
          request.header('Idempotency-Key') ?? '',
        ),
      );
    },
  );

  router.get(
    '/obsolescence/notices/:noticeId/proofs/:attachmentId',
    async (request, response) => {
      const person = await personOf(request, noticeReadPermission);
      const { noticeId, attachmentId } = request.params;
      const { proof, content } = await notices.reader.readProof(
        person,
        noticeId,
        attachmentId,
      );
      const { fileName, mediaType } = proof;
      const name = downloadNameOf(fileName, mediaType, attachmentId);
      for (const [header, value] of Object.entries(NEVER_SHOWN)) {
        response.setHeader(header, value);
      }
      response.setHeader('Content-Type', mediaType);
      response.setHeader('Content-Disposition', contentDisposition(name));
      response.setHeader('Content-Length', content.length);
      response.end(content);
    },
  );
}
