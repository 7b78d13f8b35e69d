/** Where messages stand in urls: in the mailbox, in a folder, in a folder's folder. */
export const MESSAGE_SCOPES = [
  '/v1.0/users/:user/messages',
  '/v1.0/users/:user/mailFolders/:folder/messages',
  '/v1.0/users/:user/mailFolders/:folder/childFolders/:child/messages',
] as const
