import type {
  DeskDocument,
  DeskFind,
} from '@caih/backstage-plugin-itsm-common';
import { FoundMachine } from './FoundMachine';
import { FoundNotice } from './FoundNotice';
import { FoundTicket } from './FoundTicket';
import type { Highlight } from './FoundLine';
import { NothingFound } from './NothingFound';

/** What the search of the portal gives a result list item. */
export interface ItsmSearchResultListItemProps {
  result?: Pick<DeskDocument, 'title' | 'text' | 'location'>;
  highlight?: Highlight;
  rank?: number;
}

/** A ticket, a machine or an obsolescence notice that was found. */
export const ItsmSearchResultListItem = ({
  result,
  highlight,
}: ItsmSearchResultListItemProps) => {
  if (!result) return null;
  const found = result as DeskFind;
  if (found.off) return <NothingFound title={found.title} why={found.off} />;
  if (found.what === 'ticket') {
    return <FoundTicket ticket={found} highlight={highlight} />;
  }
  if (found.what === 'machine') {
    return <FoundMachine machine={found} highlight={highlight} />;
  }
  return <FoundNotice notice={found} highlight={highlight} />;
};
