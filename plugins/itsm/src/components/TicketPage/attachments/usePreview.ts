import { type RefObject, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  type Attachment,
  attachmentTypeOf,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';

/**
 * An address of the page's own for an image of a type that every browser
 * shows; the desk itself serves no file to be shown. Nothing is asked for
 * until its place comes into view.
 */
export function usePreview(
  ticketId: string,
  { attachmentId, mediaType, removed }: Attachment,
  place: RefObject<Element>,
): string | undefined {
  const api = useApi(itsmApiRef);
  const [url, setUrl] = useState<string>();
  const isPreviewed =
    !removed && attachmentTypeOf(mediaType)?.isPreviewed === true;

  useEffect(() => {
    const element = place.current;
    if (!isPreviewed || !element) return undefined;
    const asking = new AbortController();
    let made: string | undefined;
    const load = () =>
      api.getAttachment(ticketId, attachmentId, { signal: asking.signal }).then(
        content => {
          if (asking.signal.aborted) return;
          made = URL.createObjectURL(new Blob([content], { type: mediaType }));
          setUrl(made);
        },
        // The file stays there to be downloaded, which says what is wrong.
        () => undefined,
      );
    const stopWatching = whenInView(element, load);
    return () => {
      stopWatching();
      asking.abort();
      if (made) URL.revokeObjectURL(made);
      setUrl(undefined);
    };
  }, [api, ticketId, attachmentId, mediaType, isPreviewed, place]);

  return url;
}

function whenInView(element: Element, call: () => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    call();
    return () => undefined;
  }
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry.isIntersecting) return;
    observer.disconnect();
    call();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
