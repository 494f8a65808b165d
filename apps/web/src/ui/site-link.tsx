import type { ComponentProps, ReactElement } from "react";

type SiteLinkProps = Omit<ComponentProps<"a">, "href" | "target" | "download"> & {
  readonly href: string;
  /** Whether the page that it leads to is shown at the height that this one stands at. */
  readonly still?: boolean;
};

/**
 * A link to another page of this site: an anchor and nothing else, which `FollowLinks` in the layout
 * follows without loading the site anew. A page has hundreds; as components with state of their own
 * (`next/link`) they were a quarter of the work of rendering it, and no page is fetched ahead anyway.
 */
export const SiteLink = ({ still = false, children, ...rest }: SiteLinkProps): ReactElement => (
  <a data-site={still ? "still" : ""} {...rest}>
    {children}
  </a>
);
