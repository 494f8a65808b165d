import "./globals.css";
import { cookies } from "next/headers";
import type { Metadata, Viewport } from "next";
import type { ReactElement, ReactNode } from "react";
import { FollowLinks } from "#web/features/shell/follow-links.tsx";
import { KeyboardKeys } from "#web/features/shell/keyboard-keys.tsx";
import { SiteKeys } from "#web/features/shell/site-keys.tsx";
import { parseTheme, THEME_COOKIE } from "#web/features/shell/theme.ts";
import { SiteFooter } from "#web/features/shell/site-footer.tsx";
import { SiteHeader } from "#web/features/shell/site-header.tsx";
import { toFooter } from "#web/features/shell/to-footer.ts";
import { FeedLinks } from "#web/features/feeds/feed-links.tsx";
import { OutboxWatch } from "#web/features/review/outbox-watch.tsx";
import { ApiProvider } from "#web/trpc/client.tsx";
import { api } from "#web/trpc/server.tsx";
import { FONT_CLASSES } from "./fonts.ts";

export const metadata: Metadata = {
  title: { default: "On Record", template: "%s · On Record" },
  description:
    "News articles kept as a record that can be checked: who said what, who did what, where and when, each with the sentence that carries it.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf5" },
    { media: "(prefers-color-scheme: dark)", color: "#171613" },
  ],
};

/** Reads the cookie, and so every page is rendered anew for each request: the nonce needs that too. */
export default async function RootLayout({
  children,
}: {
  readonly children: ReactNode;
}): Promise<ReactElement> {
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  const { origin, manifest } = await api.record.summary();
  const written = origin === "collection";
  return (
    <html lang="en" className={FONT_CLASSES} data-theme={theme}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="sr-only bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:absolute focus:z-50"
        >
          Skip to the content
        </a>
        <FeedLinks />
        <ApiProvider>
          <SiteHeader withReview={written} />
          <main id="content" tabIndex={-1} className="grow outline-none">
            {children}
          </main>
          <SiteFooter {...toFooter(manifest, origin)} />
          <KeyboardKeys />
          <FollowLinks />
          <SiteKeys />
          {written ? <OutboxWatch /> : null}
        </ApiProvider>
      </body>
    </html>
  );
}
