import { useState } from 'react';
import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import GetAppIcon from '@material-ui/icons/GetApp';
import {
  itsmApiRef,
  useErrorText,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { type ListFilters, queryOf } from './listView';
import { saveFile } from './saveFile';

/** Downloads what the list shows, all of its pages, as a workbook. */
export const ExportButton = ({ filters }: { filters: ListFilters }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const alertApi = useApi(alertApiRef);
  const errorText = useErrorText();
  const { locale } = useFormat();
  const [isSending, setSending] = useState(false);

  const download = async () => {
    setSending(true);
    try {
      const { name, content } = await api.exportTickets({
        ...queryOf(filters),
        language: locale.startsWith('fr') ? 'fr' : 'en',
      });
      saveFile(name, content);
    } catch (error) {
      alertApi.post({ message: errorText(error), severity: 'error' });
    } finally {
      setSending(false);
    }
  };

  return (
    <Button
      variant="outlined"
      startIcon={<GetAppIcon />}
      disabled={isSending}
      onClick={download}
    >
      {t(isSending ? 'list.exporting' : 'list.export')}
    </Button>
  );
};
