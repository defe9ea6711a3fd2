import type {
  PersistentVolumeClaimSpec,
  PodSecurityContext,
  ResourceRequirements,
  SecurityContext,
} from 'kubernetes-types/core/v1';
import type { ObjectMeta } from 'kubernetes-types/meta/v1';

/**
 * The kinds of operators that our overlays use, for the compiler: names, types, what is required, and enumerations, written down
 * from the operators' published API types (all Apache-2.0):
 *
 * - CloudNativePG 1.25 and later, `api/v1/{cluster,pooler,scheduledbackup}_types.go` of cloudnative-pg/cloudnative-pg
 * - KEDA 2.17 and later, `apis/keda/v1alpha1/{scaledobject,triggerauthentication}_types.go` of kedacore/keda
 * - redis-operator 0.22 and later, `api/{redis,common}/v1beta2/*_types.go` of OT-CONTAINER-KIT/redis-operator
 *
 * They hold what we use and what stands beside it, not all that there is. Who needs a field that is missing here looks it up
 * there for the version that is installed, and adds it: so none is used by guess.
 */

interface Custom<ApiVersion extends string, Kind extends string, Spec> {
  apiVersion: ApiVersion;
  kind: Kind;
  metadata: ObjectMeta;
  spec: Spec;
}

interface Named {
  name: string;
}

interface Storage {
  size?: string;
  storageClass?: string;
  resizeInUseVolumes?: boolean;
}

/** `initdb` takes a builtin locale with the builtin provider alone. */
type Locale =
  | { localeProvider: 'builtin'; builtinLocale: string; icuLocale?: never; icuRules?: never }
  | { localeProvider: 'icu'; icuLocale?: string; icuRules?: string; builtinLocale?: never }
  | { localeProvider?: 'libc'; builtinLocale?: never; icuLocale?: never; icuRules?: never };

type InitDb = Locale & {
  database?: string;
  owner?: string;
  secret?: Named;
  dataChecksums?: boolean;
  encoding?: string;
  locale?: string;
  localeCollate?: string;
  localeCType?: string;
  walSegmentSize?: number;
  postInitSQL?: string[];
  postInitApplicationSQL?: string[];
};

interface ManagedRole {
  name: string;
  comment?: string;
  ensure?: 'present' | 'absent';
  passwordSecret?: Named;
  connectionLimit?: number;
  validUntil?: string;
  inRoles?: string[];
  inherit?: boolean;
  disablePassword?: boolean;
  superuser?: boolean;
  createdb?: boolean;
  createrole?: boolean;
  login?: boolean;
  replication?: boolean;
  bypassrls?: boolean;
}

interface ClusterSpec {
  description?: string;
  imageName?: string;
  imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  instances: number;
  minSyncReplicas?: number;
  maxSyncReplicas?: number;
  postgresql?: { parameters?: Record<string, string>; pg_hba?: string[]; shared_preload_libraries?: string[] };
  bootstrap?: { initdb?: InitDb };
  managed?: { roles?: ManagedRole[] };
  superuserSecret?: Named;
  enableSuperuserAccess?: boolean;
  storage?: Storage;
  walStorage?: Storage;
  resources?: ResourceRequirements;
  priorityClassName?: string;
}

interface PoolerSpec {
  cluster: Named;
  type?: 'rw' | 'ro';
  instances?: number;
  pgbouncer: {
    poolMode?: 'session' | 'transaction';
    authQuerySecret?: Named;
    authQuery?: string;
    parameters?: Record<string, string>;
    pg_hba?: string[];
    paused?: boolean;
  };
}

interface ScheduledBackupSpec {
  suspend?: boolean;
  immediate?: boolean;
  /** Six fields: with seconds. */
  schedule: string;
  cluster: Named;
  backupOwnerReference?: 'none' | 'self' | 'cluster';
  target?: 'primary' | 'prefer-standby';
  method?: 'barmanObjectStore' | 'volumeSnapshot' | 'plugin';
}

/** Of the scaler `redis`; every value is a string. */
interface RedisTrigger {
  type: 'redis';
  name?: string;
  metadata: {
    address: string;
    listName: string;
    listLength?: string;
    activationListLength?: string;
    databaseIndex?: string;
    enableTLS?: 'true' | 'false';
  };
  authenticationRef?: Named & { kind?: 'TriggerAuthentication' | 'ClusterTriggerAuthentication' };
  metricType?: 'AverageValue' | 'Value' | 'Utilization';
  useCachedMetrics?: boolean;
}

interface ScaledObjectSpec {
  scaleTargetRef: Named & { apiVersion?: string; kind?: string; envSourceContainerName?: string };
  pollingInterval?: number;
  initialCooldownPeriod?: number;
  cooldownPeriod?: number;
  idleReplicaCount?: number;
  minReplicaCount?: number;
  maxReplicaCount?: number;
  triggers: RedisTrigger[];
  fallback?: {
    failureThreshold: number;
    replicas: number;
    behavior?: 'static' | 'currentReplicas' | 'currentReplicasIfHigher' | 'currentReplicasIfLower';
  };
}

interface TriggerAuthenticationSpec {
  secretTargetRef?: { parameter: string; name: string; key: string }[];
  env?: { parameter: string; name: string; containerName?: string }[];
}

interface RedisSpec {
  kubernetesConfig: {
    image: string;
    imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
    resources?: ResourceRequirements;
    redisSecret?: { name?: string; key?: string };
    imagePullSecrets?: Named[];
    minReadySeconds?: number;
  };
  redisConfig?: { maxMemoryPercentOfLimit?: number; dynamicConfig?: string[]; additionalRedisConfig?: string };
  storage?: {
    keepAfterDelete?: boolean;
    volumeClaimTemplate?: { metadata?: ObjectMeta; spec?: PersistentVolumeClaimSpec };
  };
  nodeSelector?: Record<string, string>;
  podSecurityContext?: PodSecurityContext;
  securityContext?: SecurityContext;
  priorityClassName?: string;
  serviceAccountName?: string;
  terminationGracePeriodSeconds?: number;
}

/** By `apiVersion` and kind, as they stand in a manifest. */
export interface CustomResources {
  'postgresql.cnpg.io/v1': {
    Cluster: Custom<'postgresql.cnpg.io/v1', 'Cluster', ClusterSpec>;
    Pooler: Custom<'postgresql.cnpg.io/v1', 'Pooler', PoolerSpec>;
    ScheduledBackup: Custom<'postgresql.cnpg.io/v1', 'ScheduledBackup', ScheduledBackupSpec>;
  };
  'keda.sh/v1alpha1': {
    ScaledObject: Custom<'keda.sh/v1alpha1', 'ScaledObject', ScaledObjectSpec>;
    TriggerAuthentication: Custom<'keda.sh/v1alpha1', 'TriggerAuthentication', TriggerAuthenticationSpec>;
  };
  'redis.redis.opstreelabs.in/v1beta2': {
    Redis: Custom<'redis.redis.opstreelabs.in/v1beta2', 'Redis', RedisSpec>;
  };
}
