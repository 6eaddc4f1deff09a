import { ConvexError } from "convex/values";

/** A function used a part of Convex that only a hosted deployment has. */
export class NeedsHostedDeployment extends ConvexError<{ code: "needs_hosted_deployment"; feature: string }> {
  constructor(feature: string) {
    super({ code: "needs_hosted_deployment", feature });
    this.message = `${feature} needs a hosted deployment.`;
  }
}

/** The error for a syscall that is not answered here. */
export function unsupported(operation: string): NeedsHostedDeployment {
  const known = FEATURES.find(([beginning]) => operation.startsWith(beginning));
  return new NeedsHostedDeployment(known ? known[1] : `The syscall ${operation}`);
}

const FEATURES: [beginning: string, feature: string][] = [
  ["1.0/storage", "File storage"],
  ["storage/", "File storage"],
  ["1.0/actions/vectorSearch", "Vector search"],
  ["1.0/createServiceToken", "A service of Convex"],
  ["1.0/getServiceUrl", "A service of Convex"],
  ["1.0/createFunctionHandle", "A function handle"],
  ["1.0/signJwt", "Signing a token"],
  ["1.0/auditLog", "The audit log"],
];
