import { useEffect, useRef, useState } from 'react';
import Snackbar from '@material-ui/core/Snackbar';
import type { TicketEvent } from '@caih/backstage-plugin-itsm-common';
import { VisuallyHidden } from '@caih/backstage-plugin-itsm-react';
import { useMe } from '../../../hooks';
import { nameOf } from '../people';
import { type LiveTicket, useLiveTicket } from '../TicketContext';
import { pastOf } from './pastOf';

const SHOWN_MS = 8_000;

/**
 * Says what others did while the page is open, once, beside everything one
 * reads or types: nothing moves for it. One's own acts say their result
 * themselves.
 */
export function NewActs() {
  const live = useLiveTicket(30);
  const { events } = live;
  const me = useMe().value?.ref;
  const latest = useRef(live);
  latest.current = live;
  const seen = useRef(events.length);
  const [news, setNews] = useState('');
  const [isShown, setShown] = useState(false);

  useEffect(() => {
    const added = events.filter(({ sequence }) => sequence > seen.current);
    seen.current = events.length;
    const others = added.filter(
      ({ actor }) => actor.ref === null || actor.ref !== me,
    );
    if (others.length > 0) {
      setNews(others.map(event => sentence(event, latest.current)).join(' '));
      setShown(true);
    }
  }, [events, me]);

  return (
    <>
      <VisuallyHidden>
        <span role="status" data-testid="new-acts">
          {news}
        </span>
      </VisuallyHidden>
      <Snackbar
        open={isShown}
        autoHideDuration={SHOWN_MS}
        onClose={(_, reason) => {
          if (reason === 'timeout') setShown(false);
        }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        // Read out by the status above, which is there before it has words.
        ContentProps={{ role: 'presentation', 'aria-hidden': true }}
        message={news}
      />
    </>
  );
}

/** "Nouvel acte : Alex Moreau a rétabli le service." */
function sentence(event: TicketEvent, { text }: LiveTicket): string {
  const { ref, role } = event.actor;
  if (ref === null && role !== 'system') {
    const what = event.type === 'attach' ? 'file' : 'comment';
    return text('timeline.new', { act: text(`timeline.otherSide.${what}`) });
  }
  const past = pastOf(event, text).replace(/\.$/, '');
  return text('timeline.new', {
    act: role === 'system' ? past : `${nameOf(event, text)} ${past}`,
  });
}
