import { type ChangeEvent, useId } from 'react';
import Box from '@material-ui/core/Box';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { useSearchParams } from 'react-router-dom';
import { AttachmentsTab } from '../attachments';
import { Timeline } from '../timeline/Timeline';
import { useTicketText } from '../useTicketText';
import { ContractTab } from './ContractTab';
import { InterventionsTab } from './InterventionsTab';

const TABS = [
  { id: 'timeline', Content: Timeline },
  { id: 'interventions', Content: InterventionsTab },
  { id: 'attachments', Content: AttachmentsTab },
  { id: 'contract', Content: ContractTab },
] as const;

/** The parts of the ticket below its acts; which one is in the address. */
export function TicketTabs() {
  const text = useTicketText();
  const id = useId();
  const [parameters, setParameters] = useSearchParams();
  const shown = TABS.find(tab => tab.id === parameters.get('tab')) ?? TABS[0];
  const select = (_: ChangeEvent<{}>, tab: string) =>
    setParameters(
      before => {
        before.set('tab', tab);
        return before;
      },
      { replace: true },
    );
  return (
    <>
      <Tabs
        value={shown.id}
        onChange={select}
        indicatorColor="primary"
        textColor="primary"
        variant="scrollable"
        scrollButtons="off"
        aria-label={text('tabs')}
      >
        {TABS.map(tab => (
          <Tab
            key={tab.id}
            value={tab.id}
            label={text(`tab.${tab.id}`)}
            id={`${id}-${tab.id}-tab`}
            aria-controls={`${id}-panel`}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${shown.id}-tab`}
        paddingTop={1}
      >
        <shown.Content />
      </Box>
    </>
  );
}
