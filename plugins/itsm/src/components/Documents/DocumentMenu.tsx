import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMore from '@material-ui/icons/ExpandMore';
import GetAppIcon from '@material-ui/icons/GetApp';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { itsmTranslationRef } from '../../translations';
import { DownloadFault } from './DownloadFault';
import { type ReadDocument, useDownload } from './useDownload';

const useStyles = makeStyles(theme => ({
  busy: {
    '&, &:hover': {
      backgroundColor: 'transparent',
      color: theme.palette.action.disabled,
      cursor: 'default',
    },
  },
}));

/** One of several documents that a page has, by its label. */
export interface DocumentChoice {
  label: string;
  read: ReadDocument;
}

/** Downloads one of several documents: where buttons of their own would be a row of the page. */
export function DocumentMenu({
  documents,
}: {
  documents: readonly DocumentChoice[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { download, fault, isPreparing, preparing } = useDownload();
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const name = t('documents.download');

  return (
    <>
      <Button
        size="small"
        color="primary"
        startIcon={<GetAppIcon />}
        endIcon={<ExpandMore />}
        className={isPreparing ? classes.busy : undefined}
        disableRipple={isPreparing}
        // Not disabled: the menu that closes gives the focus back to it.
        aria-disabled={isPreparing}
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        onClick={event => {
          if (!isPreparing) setMenu(event.currentTarget);
        }}
      >
        {isPreparing ? preparing : name}
      </Button>
      <Menu
        anchorEl={menu}
        open={menu !== null}
        onClose={() => setMenu(null)}
        keepMounted={false}
        MenuListProps={{ 'aria-label': name }}
      >
        {documents.map(({ label, read }) => (
          <MenuItem
            key={label}
            onClick={() => {
              setMenu(null);
              download(read);
            }}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
      <DownloadFault fault={fault} />
    </>
  );
}
