package nl.nabij.norm.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Tekst;
import nl.nabij.norm.Beleidsvoorstel;
import nl.nabij.norm.Beleidsvoorstel.Beslissing;
import nl.nabij.norm.Beleidsvoorstel.Stand;
import nl.nabij.norm.Parameter;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.NabijClock;
import nl.nabij.platform.UserRepository;

/** A proposal as the pages show it. */
record Voorstelbeeld(
        long nummer,
        String naam,
        String pad,
        List<String> waarden,
        String periode,
        String bekend,
        String bron,
        String vindplaats,
        boolean terugwerkend,
        String stand,
        String kleur,
        String opgesteld,
        String beslist,
        String reden,
        boolean akkoord) {

    static Voorstelbeeld van(Beleidsvoorstel v, Parameter parameter, UserRepository users) {
        Beslissing beslissing = v.beslissing();
        return new Voorstelbeeld(
                v.nummer(),
                parameter.naam(),
                v.pad(),
                Waardetekst.van(parameter.eenheid(), v.waarde(), parameter.codes()),
                Waardetekst.periode(v.vanaf(), v.einde()),
                Tekst.datum(v.bekendOp()),
                v.bron().toString(),
                v.bron().vindplaats(),
                v.vanaf().isBefore(v.bekendOp()),
                stand(v),
                teruggevraagd(v) ? "warn" : kleur(v.stand()),
                wie(v.opgesteldDoor(), v.opgesteldOp(), v.gemeente(), users),
                beslissing == null ? "" : wie(beslissing.door(), beslissing.op(), v.gemeente(), users),
                beslissing == null ? "" : beslissing.reden(),
                v.heeftAkkoord());
    }

    private static String stand(Beleidsvoorstel v) {
        if (v.stand() == Stand.OPEN && v.heeftAkkoord()) {
            return "Akkoord, wacht op andere gemeenten";
        }
        return teruggevraagd(v)
                ? "Vastgesteld, terugnemen wacht op een tweede persoon"
                : v.teruggenomenVanaf()
                        .map(dag -> "Teruggenomen vanaf " + Tekst.datum(dag))
                        .orElse(v.stand().tekst());
    }

    private static boolean teruggevraagd(Beleidsvoorstel v) {
        return v.terugname() != null && v.terugname().stand() == Stand.OPEN;
    }

    static String kleur(Stand stand) {
        return switch (stand) {
            case OPEN -> "warn";
            case VASTGESTELD -> "ok";
            case AFGEWEZEN -> "error";
            case INGETROKKEN -> "neutral";
        };
    }

    static String wie(String gebruiker, Instant op, Gemeentecode gemeente, UserRepository users) {
        String naam = users.find(gebruiker)
                .filter(u -> u.gemeenteIfAny().equals(Optional.of(gemeente)))
                .map(CurrentUser::displayName)
                .orElse(gebruiker);
        return naam + ", " + Tekst.datum(LocalDate.ofInstant(op, NabijClock.ZONE));
    }
}
