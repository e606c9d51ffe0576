export { AttachedFiles } from './AttachedFiles';
export { AttachmentsTab } from './AttachmentsTab';
export { FilePicker } from './FilePicker';
export { Thumbnail } from './Thumbnail';
export { UploadList } from './UploadList';
export { useDroppedFiles } from './useDroppedFiles';
export { type Upload, useUploads } from './useUploads';
export { useFileWords } from './words';
