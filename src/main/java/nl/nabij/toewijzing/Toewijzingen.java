package nl.nabij.toewijzing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.nabij.beschikking.Beschikking;
import nl.nabij.beschikking.Toekenning;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Bevinding;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.kern.Zaaknummer;

/** The toewijzingen of one gemeente. Reading does not log by itself: the caller knows why and records it. */
public interface Toewijzingen {

    /** What keeps this proposal from being granted; empty when nothing does. */
    List<Bevinding> toets(Toewijzingsvoorstel voorstel);

    /** Checks everything and grants; publishes {@link ToewijzingVerleend}, or {@link ToewijzingBuitenBericht} when protected. */
    Toewijzingsbesluit verleen(Toewijzingsvoorstel voorstel);

    /**
     * Adds one that runs already, from another system, under its own number; the aanbieder knows it, so no 301 goes out. The same
     * again changes nothing; another one under a known number is refused (TR332).
     */
    Toewijzingsbesluit neemOver(Toewijzing toewijzing, String door);

    /** What of this decision is not ordered yet. */
    List<Toekenning> open(Beschikking beschikking);

    /** Lengthens or shortens; publishes {@link ToewijzingGewijzigd}. */
    Toewijzingsbesluit wijzig(Wijziging wijziging);

    /** Undoes one that should not have been sent (reason 13, end = begin); refused while claims on it are approved (TR385). */
    Toewijzingsbesluit verwijder(Gemeentecode gemeente, Toewijzingnummer nummer, String door);

    Optional<Toewijzing> find(Gemeentecode gemeente, Toewijzingnummer nummer);

    /** @throws nl.nabij.platform.NotFoundException when this gemeente has no such toewijzing */
    Toewijzing get(Gemeentecode gemeente, Toewijzingnummer nummer);

    /** All that run on a day, those removed left out, by number. */
    List<Toewijzing> lopend(Gemeentecode gemeente, LocalDate dag);

    List<Toewijzing> vanZaak(Gemeentecode gemeente, Zaaknummer zaak);

    List<Toewijzing> vanClient(Gemeentecode gemeente, ClientId client);

    /** All toewijzingen of this aanbieder that went to it, newest first; the aanbieder sees no others. */
    List<Toewijzing> vanAanbieder(Agbcode aanbieder);

    /** Those of this client that went to this aanbieder and were not removed, oldest first. */
    List<Toewijzing> bekendBij(Gemeentecode gemeente, ClientId client, Agbcode aanbieder);

    /** What is known about message and delivery. */
    Toewijzingsstand stand(Gemeentecode gemeente, Toewijzingnummer nummer);
}
