/**
 * The person on this device, when the functions run inside the extension: nobody signs in, and nobody
 * else can be there. A hosted deployment accepts only the issuers of auth.config.ts, so no token can claim this one.
 */
export const DEVICE_IDENTITY = {
  tokenIdentifier: "https://device.invalid|device",
  issuer: "https://device.invalid",
  subject: "device",
} as const;

/** Whether a user is the person on this device, by the id that `users.clerkId` holds. */
export function isDevice(clerkId: string): boolean {
  return clerkId === DEVICE_IDENTITY.subject;
}
