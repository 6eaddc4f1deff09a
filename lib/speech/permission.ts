/** Whether the microphone may be used; only a tab of the extension can ask for it. */
export interface Permission {
  state(): Promise<PermissionState>;
  onChange(listener: () => void): () => void;
}

/** The microphone's permission as the browser tells it. */
export function microphonePermission(permissions: Permissions): Permission {
  // A browser that does not tell is asked when the microphone is opened.
  const status = permissions.query({ name: "microphone" }).catch(() => null);
  return {
    state: async () => (await status)?.state ?? "prompt",
    onChange(listener) {
      void status.then((one) => one?.addEventListener("change", listener));
      return () => void status.then((one) => one?.removeEventListener("change", listener));
    },
  };
}
