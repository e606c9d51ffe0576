export * from './AttachmentService';
export * from './AttachmentStore';
export * from './DatabaseAttachmentStore';
export * from './DefaultAttachmentService';
export * from './mountAttachments';
export * from './readAttachmentRules';
export * from './readFileBodies';
export {
  cleanFileName,
  contentDisposition,
  readMediaType,
  sendFile,
} from './content';
