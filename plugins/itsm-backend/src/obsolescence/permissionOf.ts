import {
  type AnyNoticeAct,
  noticeAcknowledgePermission,
  noticeManagePermission,
} from '@caih/backstage-plugin-itsm-common';

/** What the policy of the portal has to allow for an act. */
export function permissionOf(act: AnyNoticeAct) {
  return act === 'acknowledge'
    ? noticeAcknowledgePermission
    : noticeManagePermission;
}
