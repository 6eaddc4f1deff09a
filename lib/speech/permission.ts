/** Whether the microphone may be used; only a tab of the extension can ask for it. */
export interface Permission {
  state(): Promise<PermissionState>;
  onChange(listener: () => void): () => void;
}

/** The microphone's permission as the browser tells it. */
export function microphonePermission(permissions: Permissions): Permission {
  const status = permissions.query({ name: "microphone" });
  return {
    state: async () => (await status).state,
    onChange(listener) {
      void status.then((one) => one.addEventListener("change", listener));
      return () => void status.then((one) => one.removeEventListener("change", listener));
    },
  };
}
