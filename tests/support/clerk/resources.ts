import type {
  ClerkClient,
  ClerkSession,
  ClerkUser,
  SignInAttempt,
  SignUpAttempt,
  Verification,
} from "./state";

/** The resources of Clerk's Frontend API in the shapes that its SDK reads. Times are ms since the epoch. */
type Json = Record<string, unknown>;

const emailId = (user: ClerkUser) => `idn_${user.id}`;

function verificationJson(verification: Verification | null, isDone: boolean): Json | null {
  if (!verification && !isDone) return null;
  return {
    object: "verification",
    status: isDone ? "verified" : "unverified",
    strategy: "email_code",
    attempts: verification?.attempts ?? 0,
    expire_at: verification?.expiresAt ?? null,
    error: null,
    channel: null,
    nonce: null,
    external_verification_redirect_url: null,
    message: null,
  };
}

export function userJson(user: ClerkUser): Json {
  return {
    object: "user",
    id: user.id,
    username: null,
    first_name: user.firstName,
    last_name: user.lastName,
    image_url: user.imageUrl ?? "",
    has_image: user.imageUrl !== null,
    primary_email_address_id: emailId(user),
    primary_phone_number_id: null,
    primary_web3_wallet_id: null,
    email_addresses: [
      {
        object: "email_address",
        id: emailId(user),
        email_address: user.email,
        linked_to: [],
        matches_sso_connection: false,
        verification: verificationJson(null, true),
      },
    ],
    phone_numbers: [],
    web3_wallets: [],
    external_accounts: [],
    enterprise_accounts: [],
    passkeys: [],
    organization_memberships: [],
    password_enabled: false,
    totp_enabled: false,
    backup_code_enabled: false,
    two_factor_enabled: false,
    public_metadata: {},
    unsafe_metadata: {},
    create_organization_enabled: false,
    delete_self_enabled: true,
    created_at: 1,
    updated_at: Date.now(),
  };
}

/** For how many whole minutes somebody's proof stands, as Clerk counts them. */
export function verifiedMinutes(session: ClerkSession, now: number): number {
  return Math.floor((now - session.verifiedAt) / 60_000);
}

/** A proof that is under way, or done. */
export function sessionVerificationJson(
  session: ClerkSession,
  jwt: string,
  now: number,
  isDone: boolean,
): Json {
  return {
    object: "session_verification",
    id: `sver_${session.id}`,
    status: isDone ? "complete" : "needs_first_factor",
    level: "first_factor",
    session: sessionJson(session, jwt, now),
    first_factor_verification: verificationJson(session.verification, isDone),
    second_factor_verification: null,
    supported_first_factors: [byEmail(session.user)],
    supported_second_factors: null,
  };
}

const byEmail = (user: ClerkUser): Json => ({
  strategy: "email_code",
  email_address_id: emailId(user),
  safe_identifier: user.email,
  primary: true,
});

export function sessionJson(session: ClerkSession, jwt: string | null, now: number): Json {
  const { user } = session;
  return {
    object: "session",
    id: session.id,
    status: jwt ? "active" : "ended",
    expire_at: session.createdAt + 7 * 86_400_000,
    abandon_at: session.createdAt + 30 * 86_400_000,
    factor_verification_age: [verifiedMinutes(session, now), -1],
    last_active_at: Date.now(),
    last_active_organization_id: null,
    actor: null,
    tasks: null,
    user: userJson(user),
    public_user_data: {
      first_name: user.firstName,
      last_name: user.lastName,
      image_url: user.imageUrl ?? "",
      has_image: user.imageUrl !== null,
      identifier: user.email,
      user_id: user.id,
    },
    last_active_token: jwt ? { object: "token", jwt } : null,
    created_at: session.createdAt,
    updated_at: Date.now(),
  };
}

export function signInJson(attempt: SignInAttempt | null): Json | null {
  if (!attempt) return null;
  const { user } = attempt;
  return {
    object: "sign_in",
    id: attempt.id,
    status: attempt.createdSessionId ? "complete" : "needs_first_factor",
    identifier: user.email,
    supported_identifiers: ["email_address"],
    supported_first_factors: [byEmail(user)],
    supported_second_factors: null,
    first_factor_verification: verificationJson(attempt.verification, attempt.createdSessionId !== null),
    second_factor_verification: null,
    created_session_id: attempt.createdSessionId,
    client_trust_state: "known",
    user_data: {
      first_name: user.firstName,
      last_name: user.lastName,
      image_url: user.imageUrl ?? "",
      has_image: user.imageUrl !== null,
    },
    abandon_at: Date.now() + 86_400_000,
  };
}

export function signUpJson(attempt: SignUpAttempt | null): Json | null {
  if (!attempt) return null;
  const isDone = attempt.createdSessionId !== null;
  return {
    object: "sign_up_attempt",
    id: attempt.id,
    status: isDone ? "complete" : "missing_requirements",
    required_fields: ["email_address"],
    optional_fields: [],
    missing_fields: [],
    unverified_fields: isDone ? [] : ["email_address"],
    username: null,
    first_name: null,
    last_name: null,
    email_address: attempt.email,
    phone_number: null,
    web3_wallet: null,
    has_password: false,
    unsafe_metadata: {},
    created_session_id: attempt.createdSessionId,
    created_user_id: attempt.user?.id ?? null,
    abandon_at: Date.now() + 86_400_000,
    legal_accepted_at: null,
    locale: null,
    verifications: {
      email_address: {
        ...verificationJson(attempt.verification, isDone),
        next_action: isDone ? "" : "needs_attempt",
        supported_strategies: ["email_code"],
      },
      phone_number: null,
      web3_wallet: null,
      external_account: null,
    },
  };
}

export function clientJson(client: ClerkClient, sessions: Json[]): Json {
  return {
    object: "client",
    id: client.id,
    sessions,
    sign_in: signInJson(client.signIn),
    sign_up: signUpJson(client.signUp),
    last_active_session_id: client.sessions.at(-1)?.id ?? null,
    last_authentication_strategy: null,
    cookie_expires_at: null,
    captcha_bypass: false,
    created_at: 1,
    updated_at: Date.now(),
  };
}

const attribute = (enabled: boolean, more: Json = {}): Json => ({
  enabled,
  required: false,
  used_for_first_factor: false,
  first_factors: [],
  used_for_second_factor: false,
  second_factors: [],
  verifications: [],
  verify_at_sign_up: false,
  ...more,
});

/** An instance as docs/deploy.md says to set one up: codes by email, no passwords, no bot check. */
export const ENVIRONMENT: Json = {
  object: "environment",
  id: "env_standin",
  maintenance_mode: false,
  auth_config: { object: "auth_config", id: "aac_standin", single_session_mode: true, reverification: false },
  display_config: {
    object: "display_config",
    id: "display_standin",
    instance_environment_type: "development",
    application_name: "HireWise practice",
    branded: false,
    preferred_sign_in_strategy: "otp",
    show_devmode_warning: false,
    captcha_public_key: null,
    captcha_widget_type: null,
    captcha_provider: "turnstile",
    captcha_oauth_bypass: [],
    captcha_heartbeat: false,
  },
  user_settings: {
    attributes: {
      email_address: attribute(true, {
        required: true,
        used_for_first_factor: true,
        first_factors: ["email_code"],
        verifications: ["email_code"],
        verify_at_sign_up: true,
      }),
      ...Object.fromEntries(
        ["phone_number", "username", "first_name", "last_name", "password", "passkey", "ticket"].map(
          (name) => [name, attribute(false)],
        ),
      ),
    },
    social: {},
    enterprise_sso: { enabled: false, self_serve_sso: false },
    saml: { enabled: false },
    sign_in: { second_factor: { required: false, enabled: false } },
    sign_up: { captcha_enabled: false, progressive: true, mode: "public", legal_consent_enabled: false },
    password_settings: { min_length: 8, max_length: 72 },
    actions: { delete_self: true, create_organization: false },
    attack_protection: {
      email_link: { require_same_client: false },
      enumeration_protection: { enabled: false },
    },
  },
  organization_settings: {
    enabled: false,
    actions: { admin_delete: false },
    domains: { enabled: false, enrollment_modes: [], default_role: null },
  },
  commerce_settings: {
    object: "commerce_settings",
    id: "cs_standin",
    billing: { stripe_publishable_key: null, user: { enabled: false }, organization: { enabled: false } },
  },
  api_keys_settings: { object: "api_keys_settings", id: "ak_standin", enabled: false },
};
