package nl.nabij.platform;

import nl.nabij.kern.Gemeentecode;

/** The work under this kind and reference is done or no longer needed; closing what is not open changes nothing. */
public record WorkItemClosed(Gemeentecode gemeente, String kind, String reference) {}
