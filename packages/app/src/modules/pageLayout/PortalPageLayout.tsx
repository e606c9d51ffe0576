import { useMemo } from 'react';
import {
  BreadcrumbEntry,
  PageLayoutProps,
  useBreadcrumbEntries,
} from '@backstage/frontend-plugin-api';
import { PluginHeader } from '@backstage/ui';
import { useResolvedPath } from 'react-router-dom';
import { useDocumentTitle } from './useDocumentTitle';
import { useTitleTranslation } from './useTitleTranslation';

/**
 * Backstage's page layout, with the titles of pages, tabs and breadcrumbs in
 * the reader's language, and a document title that says which page it is.
 */
export const PortalPageLayout = (props: PageLayoutProps) => {
  const { icon, noHeader, titleLink, headerActions, children } = props;
  const translateTitle = useTitleTranslation();
  const { items } = useBreadcrumbEntries();
  const parentPath = useResolvedPath('.').pathname.replace(/\/$/, '');

  const title = props.title && translateTitle(props.title);
  const breadcrumbs = items.map(item => ({
    ...item,
    label: translateTitle(item.label),
  }));
  const tabs = useMemo(
    () =>
      props.tabs?.map(tab => ({
        ...tab,
        label: translateTitle(tab.label),
        href: tab.href.startsWith('/')
          ? tab.href
          : `${parentPath}/${tab.href}`.replace(/\/{2,}/g, '/'),
        matchStrategy: 'prefix' as const,
      })),
    [props.tabs, parentPath, translateTitle],
  );
  useDocumentTitle(breadcrumbs.at(-1)?.label ?? title);

  const content = noHeader ? (
    children
  ) : (
    <>
      <PluginHeader
        title={title}
        icon={icon}
        titleLink={titleLink}
        breadcrumbs={breadcrumbs}
        tabs={tabs}
        customActions={headerActions}
      />
      {children}
    </>
  );
  if (!title || noHeader) {
    return <>{content}</>;
  }
  return (
    <BreadcrumbEntry
      entry={{ label: title, href: titleLink ?? (parentPath || '/') }}
    >
      {content}
    </BreadcrumbEntry>
  );
};
