/** What every page shares: security, page shell, error pages, once-only forms, log-in, the footer pages. */
@org.jspecify.annotations.NullMarked
package nl.nabij.platform.web;
