import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";

/** Signs tokens as a Clerk instance does; `keys` is what its JWKS address serves. */
export interface Signer {
  keys: JWK[];
  sign(claims: Record<string, unknown>, seconds: number): Promise<string>;
}

/** A signer with a key of its own: two of them stand for two Clerk instances. */
export async function createSigner(issuer: string, clock = Date.now): Promise<Signer> {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const kid = `ins_${randomUUID()}`;
  return {
    keys: [{ ...(await exportJWK(publicKey)), kid, use: "sig", alg: "RS256" }],
    sign(claims, seconds) {
      const now = Math.floor(clock() / 1000);
      // Convex takes no token twice for two: every one has an id of its own.
      return new SignJWT({ jti: randomUUID(), ...claims })
        .setProtectedHeader({ alg: "RS256", kid, typ: "JWT" })
        .setIssuer(issuer)
        .setIssuedAt(now)
        .setNotBefore(now - 10)
        .setExpirationTime(now + seconds)
        .sign(privateKey);
    },
  };
}
