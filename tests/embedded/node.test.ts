import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { serving } from "./support/client";
import { open } from "./support/open";

/** The status with which a server answers the wish for a WebSocket; 101 is yes. */
function upgrade(url: string, headers: Record<string, string>): Promise<number | undefined> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asking = request({
      host: "127.0.0.1",
      port,
      path: "/api/1/sync",
      headers: {
        Connection: "Upgrade",
        Upgrade: "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": btoa("sixteen bytes ok"),
        ...headers,
      },
    });
    asking.on("upgrade", (response, socket) => {
      socket.destroy();
      resolve(response.statusCode);
    });
    asking.on("response", (response) => resolve(response.statusCode));
    asking.on("error", reject);
    asking.end();
  });
}

describe("the deployment in Node", () => {
  test("serves loopback only, and no page that was not named", async () => {
    const { url } = await serving({ deployment: await open(), origins: ["chrome-extension://abc"] });
    expect(await upgrade(url, {})).toBe(101);
    expect(await upgrade(url, { Host: "localhost:1" })).toBe(101);
    expect(await upgrade(url, { Origin: "chrome-extension://abc" })).toBe(101);
    expect(await upgrade(url, { Origin: "https://evil.example" })).toBe(401);
    expect(await upgrade(url, { Origin: "null" })).toBe(401);
    expect(await upgrade(url, { Host: "evil.example" })).toBe(401);
    expect(await upgrade(url, { Host: "127.0.0.1.evil.example" })).toBe(401);
  });

  test("says when its port is taken", async () => {
    const deployment = await open();
    const { url } = await serving({ deployment });
    await expect(serving({ deployment, port: Number(new URL(url).port) })).rejects.toThrow(/EADDRINUSE/);
  });
});
