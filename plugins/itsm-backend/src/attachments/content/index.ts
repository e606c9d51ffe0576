export * from './cleanFileName';
export * from './contentDisposition';
export * from './readMediaType';
export * from './sendFile';
