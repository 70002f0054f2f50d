package nl.nabij.berichten.regels;

import java.util.List;
import java.util.Set;
import nl.nabij.berichten.Berichtsoort;
import nl.nabij.berichten.controle.Watch;

/** A technical rule (TR) of iWmo 3.2 that is checked inside one message; its return code is always 0001 (IV032). */
public abstract class TechnicalRule {

    private final String code;
    private final Set<Berichtsoort> soorten;
    private final String samenvatting;

    TechnicalRule(String code, String samenvatting, Berichtsoort... soorten) {
        this.code = code;
        this.samenvatting = samenvatting;
        this.soorten = Set.copyOf(List.of(soorten));
    }

    /** Code in the standard, for example TR018. */
    public final String code() {
        return code;
    }

    public final String retourcode() {
        return "0001";
    }

    /** What the rule asks, in Dutch, in our own words. */
    public final String samenvatting() {
        return samenvatting;
    }

    public final Set<Berichtsoort> soorten() {
        return soorten;
    }

    /** Joins the check of one message; what it remembers lives in the fields and closures made here. */
    final void bind(Watch watch) {
        if (soorten.contains(watch.soort())) {
            watch(watch);
        }
    }

    abstract void watch(Watch watch);
}
