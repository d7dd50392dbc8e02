/** Keeps the navigation bar where it is while a page comes to life. */

/**
 * VitePress tells the bar only in the browser that there is a sidebar beside it, and it would jump by then.
 *
 * @param html A page as it was rendered.
 */
export function withSettledNavigation(html: string): string {
  if (!html.includes('class="VPSidebar"')) return html;
  return html.replace('class="VPNavBar"', 'class="VPNavBar has-sidebar top"');
}
