export { type AuthEntry, type AuthKind, secretsOf } from './auth/entry.js';
export { oauthAccessToken } from './auth/oauth.js';
export { type AuthLookup, AuthStore, type AuthStoreOptions, type FoundAuth } from './auth/store.js';
export { type CacheFolderOptions, cacheFolder, cacheRoot } from './config/cache-folders.js';
export { type ConfigurationOptions, defaultConfiguration, loadConfiguration } from './config/configuration.js';
export type * from './config/model.js';
export { type ConfigurationOverrides, isOffline } from './config/overrides.js';
export type { ExpectedFile } from './download/partial-file.js';
export { channelKey, type PackageFileName, splitPackageFileName } from './file-name.js';
export {
  HttpClient,
  type HttpClientOptions,
  type HttpRequest,
  type HttpResponse,
  HttpTransportError,
  isRedirect,
} from './http/client.js';
export { defaultRetryPolicy, isTransientStatus, type RetryPolicy, waitBeforeRetry } from './http/retry.js';
export { isLoopbackHost, joinUrl } from './http/urls.js';
export {
  type ChannelIndexReport,
  channelTemporaryFolder,
  type IndexChannelOptions,
  indexChannel,
  withChannelLock,
} from './indexing/index-channel.js';
export type { SubdirIndexResult } from './indexing/subdir-index.js';
export { type CreateNetworkOptions, createNetwork } from './network/create.js';
export {
  ChannelNetwork,
  type NetworkOptions,
  type ReceivedAnswer,
  type ReceivedBody,
  type ResourceAnswer,
  type ResourceRequest,
} from './network/network.js';
export { findLocalPackages } from './reading/local-channel.js';
export {
  type ChannelLookup,
  type ChannelPackage,
  findRemotePackages,
  type RemoteChannel,
} from './reading/remote-channel.js';
export { openRepodata, type Repodata, type RepodataOptions } from './repodata/repodata.js';
export { isSubdirName } from './subdirs.js';
